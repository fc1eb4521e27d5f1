import type { ItemId } from '@astrovoice/contracts'

/** Speech of the caller during an answer: an interruption, or a backchannel. */
export interface OverlappingSpeech {
  /** Items of this speech that are not transcribed yet. */
  readonly items: readonly ItemId[]
  /** The answer that was cut for it; it goes on after a false alarm. */
  readonly cut: CutAnswer | null
  /** When the model noticed it. */
  readonly startedAtMs: number
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

/** So shortly before the end of a question a word can be the reply to it. */
export const replyWindowMs = 3000
/** Speech this shortly before the end of an answer replies to it and does not interrupt. */
export const lastWordsMs = 1000
