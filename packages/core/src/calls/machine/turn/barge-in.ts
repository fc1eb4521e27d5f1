import type { ItemId } from '@astrovoice/contracts'

/** The caller speaks while the astrologer has the floor: to interrupt, or only to agree. */
export interface OverlappingSpeech {
  /** What was said meanwhile and is not made out yet. */
  readonly items: readonly ItemId[]
  /** The answer that was cut because speech went on; it goes on itself if that was for nothing. */
  readonly cut: CutAnswer | null
  /** When the last sample of it was spoken; null while none has ended. */
  readonly endedAtMs: number | null
  /** When what was said counts as meant, if its words are not there by then; null while it is still being said. */
  readonly dueAtMs: number | null
}

/** An answer that was stopped, and what of it was not heard. */
export interface CutAnswer {
  readonly itemId: ItemId
  readonly heardMs: number
  readonly restMs: number
  readonly restText: string
  /** Whether all of it had been made. */
  readonly isWhole: boolean
}

/** Speech that lasts this long takes the floor without waiting for its words: fillers are shorter. */
export const bargeInAfterMs = 600
/** How long the words of something short may take. */
export const decisionWithinMs = 1500
/** So shortly before its end an answer is over for the ear: what is said then is said to it, not into it. */
export const lastWordsMs = 1000

/**
 * What callers say to show that they listen, in Latin and in Devanagari script; compared without case, marks and
 * repetition ("haan haan"). Sources: smart-turn issue 18 (a native speaker's list); LiveKit's backchannel words.
 */
const backchannels = new Set(
  `haan han ha haa hanji haanji ji jee hmm hm hmmm mm mmm mhm uhhuh uhuh uh um aha ah oh ohh accha acha achcha achha
  thik theek hai thikhai sahi bilkul ok okay okey k yes yeah yep yup right sure fine hoon hun han-han
  हाँ हां हा जी हम्म हम्म्म हूँ हूं अच्छा ठीक है सही बिल्कुल ओके ओह आह अ यस राइट`.split(/\s+/),
)

/** Sounds and words that ask for nothing: the astrologer may go on. Silence and noise are made out as no words. */
export function isBackchannel(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  return (
    words.length <= 4 &&
    words.every((word) => backchannels.has(word) || /^(h+m+|m+h*m*|u+h+|a+h+|o+h+)$/.test(word))
  )
}
