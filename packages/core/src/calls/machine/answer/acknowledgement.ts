import type { Playing } from './playout-ledger.ts'

/** A short sentence such as “One moment please.” while the caller waits. It is no answer, and not in the transcript. */
export interface Acknowledgement {
  /** From when the caller waits for an answer; null while they do not. */
  readonly waitingSinceMs: number | null
  /** Whether this wait, or the one before without an answer, has had its acknowledgement. */
  readonly isAsked: boolean
  /** How many were asked for in this call. */
  readonly count: number
  readonly sounding: Playing | null
}

export const noAcknowledgement: Acknowledgement = {
  waitingSinceMs: null,
  isAsked: false,
  count: 0,
  sounding: null,
}
