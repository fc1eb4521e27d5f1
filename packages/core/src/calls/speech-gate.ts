import type { Language } from '@astrovoice/contracts'

/** A sentence of an answer, in the language of its call. */
export interface SpokenSentence {
  readonly text: string
  readonly language: Language
}

export type SpeechDecision =
  | { readonly act: 'speak' }
  /** The astrologer stops and says this instead. */
  | { readonly act: 'replace'; readonly text: string }
  /** The astrologer stops. */
  | { readonly act: 'stop' }

/**
 * Decides whether the astrologer may say a sentence. The call asks before the sentence sounds if its words come
 * before its sound. Otherwise it asks as soon as the words are there.
 */
export interface SpeechGate {
  /**
   * A decision that needs no waiting is returned as it is and takes effect before more sound is sent. Never throws: a
   * gate decides itself what follows when it cannot judge. The gate speaks its own replacements.
   */
  check(sentence: SpokenSentence): SpeechDecision | Promise<SpeechDecision>
}

/** Speaks everything. */
export const openSpeechGate: SpeechGate = { check: () => ({ act: 'speak' }) }
