import type { CallId, UserId } from '@astrovoice/contracts'
import type { CallRecord } from './call-record.ts'

/** The right of one gateway to speak and write for a call. Of two leases the one with the higher epoch holds. */
export interface Lease {
  readonly callId: CallId
  readonly ownerId: string
  /** Grows with every owner of a call, even when the store lost its data. */
  readonly epoch: number
}

/** A call that asks for a slot. */
export interface NewCall {
  readonly callId: CallId
  readonly userId: UserId
  readonly ownerId: string
}

export type Admission =
  | { readonly outcome: 'admitted'; readonly lease: Lease }
  /** All slots are taken. */
  | { readonly outcome: 'full' }
  /** The caller has as many calls as a caller may have; the oldest of them, and whether a gateway still owns it. */
  | { readonly outcome: 'caller-busy'; readonly callId: CallId; readonly isOwned: boolean }

/**
 * The live calls of all gateways: who owns each, and the record with which another gateway goes on. A write of an
 * owner that was replaced is always refused.
 */
export interface LiveCalls {
  /**
   * Takes a slot in the count over all gateways. Atomic: of two calls that one caller starts at once at two gateways,
   * one is admitted.
   */
  admit(call: NewCall): Promise<Admission>
  /** The record of a call; null when it has ended or never was. */
  find(callId: CallId): Promise<CallRecord | null>
  /** Takes a call over from its owner, if it has one. Null when it has ended. */
  claim(callId: CallId, ownerId: string): Promise<{ lease: Lease; record: CallRecord } | null>
  /** Takes an orphan over. Null when a gateway owns it by now. An orphan without a record is forgotten. */
  claimOrphan(callId: CallId, ownerId: string): Promise<{ lease: Lease; record: CallRecord } | null>
  /** Saves the record and renews the lease. False when another gateway owns the call by now. */
  save(lease: Lease, record: CallRecord): Promise<boolean>
  /** Lets another gateway claim the call, which waits for its caller like any other. */
  release(lease: Lease): Promise<void>
  /** Forgets a call that has ended and is stored, and frees its slot. */
  finish(lease: Lease): Promise<void>
  /** Calls that no gateway has owned for longer than a call waits for its caller. */
  listOrphans(): Promise<CallId[]>
}
