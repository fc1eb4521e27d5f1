import type { CallId, UserId } from '@astrovoice/contracts'
import type { CallRecord } from './call-record.ts'

/** The live calls of one caller, for what must not write beside them. */
export interface CallersCalls {
  /** Calls that a gateway owns or has still to store, and those that wait for their caller. */
  listOf(userId: UserId): Promise<CallId[]>
  /** The record of a call; null when it has ended, never was, or was not saved yet. */
  find(callId: CallId): Promise<CallRecord | null>
  /** Forgets a call unstored. Its owner may write nothing more for it, and no gateway can claim it. */
  forget(callId: CallId): Promise<void>
}
