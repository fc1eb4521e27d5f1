import type { AstrologerId, CallId, UserId } from '@astrovoice/contracts'
import type { EndedCall } from '../ports/conversations.ts'
import type { ObserveCall } from './call-observer.ts'
import type { ObserverStates } from './ownership/call-record.ts'

/** A call that is about to start. */
export interface BilledCall {
  readonly callId: CallId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly pricePaisePerMinute: number
}

/** Reserves, counts and settles what calls cost. Calls cost nothing without it. */
export interface CallBilling {
  /**
   * Reserves money for the first minutes of a call.
   * @throws UserFault balance_too_low, or what else keeps the call from starting.
   */
  open(call: BilledCall): Promise<void>
  /** Gives back what was reserved for a call that did not start. */
  cancel(callId: CallId): Promise<void>
  /** Counts what is heard. */
  readonly observe: ObserveCall
  /** Charges an ended call by what its observer saved. Repeatable: the first time counts. */
  settle(call: EndedCall, states: ObserverStates): Promise<void>
}
