import type { AstrologerId, CallId, UserId, WalletId } from '@astrovoice/contracts'
import type { BillLine } from './bill-call.ts'

/** A caller's wallet: what leads from them to their entries in the ledger. */
export interface Wallet {
  readonly id: WalletId
  /** What one call may cost at most, as the caller wishes; null without such a limit. */
  readonly callLimitPaise: number | null
  /** A call of theirs was begun with charging on, so the free one is used. */
  readonly hasCalled: boolean
}

/** The charge of a call, from its start on. */
export interface CallCharge {
  readonly callId: CallId
  readonly walletId: WalletId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly pricePaisePerMinute: number
  /** The first call of a caller, which costs nothing. */
  readonly isFree: boolean
  readonly openedAtMs: number
  /** Null until the call is settled. */
  readonly bill: CallBill | null
}

/** What of a call is charged. */
export interface CallBill {
  /** How much was heard of what is charged. */
  readonly chargedMs: number
  readonly chargedPaise: number
  readonly lines: readonly BillLine[]
  readonly settledAtMs: number
}

export interface Wallets {
  /** The wallet of a caller, which is made if need be. Null for an unknown or erased caller. */
  open(userId: UserId): Promise<Wallet | null>
  /** False for an unknown caller. */
  setCallLimit(userId: UserId, limitPaise: number | null): Promise<boolean>
  /** Repeatable. False when the caller has been erased. */
  openCharge(charge: Omit<CallCharge, 'bill'>): Promise<boolean>
  findCharge(callId: CallId): Promise<CallCharge | null>
  /** Stores what is charged; of several bills of a call the first stays. */
  settleCharge(callId: CallId, bill: CallBill): Promise<void>
  /** Removes the charge of a call that never began. */
  dropCharge(callId: CallId): Promise<void>
  /** The charges of a caller's calls among these. */
  findCharges(userId: UserId, callIds: readonly CallId[]): Promise<CallCharge[]>
  /** The newest charge of a caller without a bill; null when no call is under way. */
  findRunning(userId: UserId): Promise<CallCharge | null>
  /** Latest first. */
  listCharges(userId: UserId): Promise<CallCharge[]>
  /** Charges of all callers that were opened before a moment and have no bill, oldest first. */
  listUnsettled(beforeMs: number, limit: number): Promise<CallCharge[]>
}
