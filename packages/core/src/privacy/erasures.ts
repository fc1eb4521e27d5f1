import type { ErasureId, UserId } from '@astrovoice/contracts'

/** The caller whom an erasure under way is about. */
export interface ErasureSubject {
  readonly userId: UserId
  /** Where sign-in codes went. */
  readonly addresses: readonly string[]
}

/** What was removed, and what is kept and why, in words for the person. */
export interface ErasureOutcome {
  readonly removed: readonly string[]
  readonly kept: readonly { readonly what: string; readonly why: string }[]
}

interface ErasureBase {
  readonly id: ErasureId
  readonly requestedAtMs: number
}

export type PendingErasure = ErasureBase & { readonly state: 'under_way'; readonly subject: ErasureSubject }

/** The receipt of an erasure, without the person. */
export type FinishedErasure = ErasureBase & {
  readonly state: 'done'
  readonly finishedAtMs: number
  readonly outcome: ErasureOutcome
}

export type Erasure = PendingErasure | FinishedErasure

/** Erasures under way, and receipts of those that are done. */
export interface Erasures {
  /**
   * Begins to erase a caller, all or nothing: ends every sign-in, and frees phone and mail address for a new account.
   * Returns the erasure that is under way if there is one, and null for an unknown caller.
   * @throws UserFault erasure_id_taken when the id is of an erasure of somebody else.
   */
  begin(userId: UserId, id: ErasureId, nowMs: number): Promise<PendingErasure | null>
  find(id: ErasureId): Promise<Erasure | null>
  /** Those under way, oldest first. */
  listPending(limit: number): Promise<ErasureId[]>
  /**
   * Removes the caller with all rows that are theirs, and leaves the receipt, all or nothing. Without effect when it is
   * done.
   */
  finish(id: ErasureId, outcome: ErasureOutcome, nowMs: number): Promise<void>
}
