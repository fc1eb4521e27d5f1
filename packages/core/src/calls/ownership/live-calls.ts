import type { CallId, UserId } from '@astrovoice/contracts'
import type { CallRecord } from './call-record.ts'

/** The right to speak and write for a call. Of two leases on one call the one with the higher epoch is good. */
export interface Lease {
  readonly callId: CallId
  readonly ownerId: string
  /** Grows with every owner of a call, also over a loss of the store. */
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
  /** The caller holds as many calls as one may; the oldest of them, and whether a gateway still owns it. */
  | { readonly outcome: 'caller-busy'; readonly callId: CallId; readonly isOwned: boolean }

/**
 * The calls that are going on, wherever their gateway is: who owns each, and what another gateway needs to go on with
 * it. What an owner that was replaced writes is refused, always.
 */
export interface LiveCalls {
  /**
   * Takes a slot, all gateways counted. Atomic: of two calls that one caller starts at the same moment at two gateways
   * one is admitted.
   */
  admit(call: NewCall): Promise<Admission>
  /** What is known of a call; null when it is over or never was. */
  find(callId: CallId): Promise<CallRecord | null>
  /** Takes a call over from whoever owns it. Null when it is over. */
  claim(callId: CallId, ownerId: string): Promise<{ lease: Lease; record: CallRecord } | null>
  /** Takes an orphan over. Null when somebody owns it by now; one of which nothing was ever noted is forgotten. */
  claimOrphan(callId: CallId, ownerId: string): Promise<{ lease: Lease; record: CallRecord } | null>
  /** Keeps the record, and the lease for another while. False: somebody else owns the call by now. */
  save(lease: Lease, record: CallRecord): Promise<boolean>
  /** Lets the call go for somebody else to claim; it waits for its caller as long as any. */
  release(lease: Lease): Promise<void>
  /** The call is over and kept: forgets it and frees its line. */
  finish(lease: Lease): Promise<void>
  /** Calls nobody has owned for longer than a caller is waited for. */
  listOrphans(): Promise<CallId[]>
}
