import type { ItemId } from '@astrovoice/contracts'

/** Speech of the caller during an answer: an interruption, or a backchannel. */
export interface OverlappingSpeech {
  /** Items of this speech that are not transcribed yet. */
  readonly items: readonly ItemId[]
  /** The answer that was cut for it; it goes on after a false alarm. */
  readonly cut: CutAnswer | null
  /** When the last sample of it was spoken; null until speech stops. */
  readonly endedAtMs: number | null
  /** When it counts as an interruption without a transcript; null while it goes on. */
  readonly dueAtMs: number | null
}

/** An answer that was cut, and its unheard rest. */
export interface CutAnswer {
  readonly itemId: ItemId
  readonly heardMs: number
  readonly restMs: number
  readonly restText: string
  /** Whether the model had finished it. */
  readonly isWhole: boolean
}

/** Speech this shortly before the end of an answer replies to it and does not interrupt. */
export const lastWordsMs = 1000

/**
 * Backchannels in Latin and Devanagari script, compared without case, marks and repetition ("haan haan").
 * Sources: smart-turn issue 18 (a native speaker's list); LiveKit's backchannel words.
 */
const backchannels = new Set(
  `haan han ha haa hanji haanji ji jee hmm hm hmmm mm mmm mhm uhhuh uhuh uh um aha ah oh ohh accha acha achcha achha
  thik theek hai thikhai sahi bilkul ok okay okey k yes yeah yep yup right sure fine hoon hun han-han
  हाँ हां हा जी हम्म हम्म्म हूँ हूं अच्छा ठीक है सही बिल्कुल ओके ओह आह अ यस राइट`.split(/\s+/),
)

/** Whether the astrologer goes on after these words. Silence and noise have an empty transcript. */
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
