import type { BirthProfile, CallId, Language, Place } from '@astrovoice/contracts'

/** A sentence of an answer, in the language of its call. */
export interface SpokenSentence {
  readonly text: string
  readonly language: Language
  /** Absent where a gate is asked outside of a call. */
  readonly call?: SpokenIn
}

/** The call that a sentence is spoken in. */
export interface SpokenIn {
  readonly callId: CallId
  /** Whose chart the call is about. */
  readonly profile: BirthProfile
  /** Where the caller is, if they have said so. */
  readonly presentPlace?: Place | undefined
  /** What the call's tools have given until now, in order. */
  readonly outputs: readonly Readonly<Record<string, unknown>>[]
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
