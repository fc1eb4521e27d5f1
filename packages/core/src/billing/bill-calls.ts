import type { CallId, WalletId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { BilledCall, CallBilling, CallLog, ObserverStates } from '../calls/index.ts'
import { billCall, type Entries, type Ledger, type Posted, type Wallets } from '../money/index.ts'
import { UserFault } from '../user-fault.ts'
import { BillingState, countCost, observerName } from './count-cost.ts'
import { extend, nextReservation, type Credit } from './credit.ts'

export interface BillingDeps {
  readonly ledger: Pick<Ledger, 'post'>
  readonly wallets: Pick<Wallets, 'open' | 'openCharge' | 'findCharge' | 'settleCharge' | 'dropCharge'>
  readonly clock: Clock
  readonly log: CallLog
  /** How long a caller's first call is free; 0 for not at all. */
  readonly freeMs: number
}

export interface SettleDeps extends Pick<BillingDeps, 'ledger' | 'clock'> {
  readonly wallets: Pick<Wallets, 'findCharge' | 'settleCharge'>
}

/** Charges calls by what was heard of them, out of their callers' wallets. */
export function billCalls(deps: BillingDeps): CallBilling {
  /** Credits of calls that were opened here, until their observer takes them. */
  const opened = new Map<CallId, Credit>()
  return {
    open: async (call) => void opened.set(call.callId, await openCredit(deps, call)),
    async cancel(callId) {
      opened.delete(callId)
      await release(deps, callId)
    },
    observe: countCost({
      takeCredit(callId) {
        const credit = opened.get(callId) ?? null
        opened.delete(callId)
        return credit
      },
      reserveMore: (callId, credit) => reserveMore(deps, callId, credit),
    }),
    settle: ({ callId }, states) => settleCall(deps, callId, states),
  }
}

/** @throws UserFault balance_too_low, or token_invalid for an erased caller. */
async function openCredit(
  { wallets, ledger, clock, freeMs }: BillingDeps,
  call: BilledCall,
): Promise<Credit> {
  const { callId, userId, astrologerId, pricePaisePerMinute } = call
  const wallet = await wallets.open(userId)
  if (!wallet) throw new UserFault('token_invalid')
  const isFree = pricePaisePerMinute === 0 || (freeMs > 0 && !wallet.hasCalled)
  const openedAtMs = clock.nowMs()
  const charge = { callId, userId, walletId: wallet.id, astrologerId, isFree, openedAtMs }
  const credit: Credit = {
    pricePaisePerMinute: isFree ? 0 : pricePaisePerMinute,
    freeMs: isFree && pricePaisePerMinute > 0 ? freeMs : null,
    reservedPaise: 0,
    limitPaise: isFree ? null : wallet.callLimitPaise,
    isAll: false,
    extensions: 0,
  }
  if (!(await wallets.openCharge({ ...charge, pricePaisePerMinute: credit.pricePaisePerMinute })))
    throw new UserFault('token_invalid')
  if (isFree) return credit
  const asked = nextReservation(credit)
  const minPaise = Math.min(pricePaisePerMinute, asked)
  const posted = asked === 0 ? null : await reserve({ ledger, clock }, wallet.id, callId, credit, minPaise)
  if (posted === null || posted.outcome === 'refused') {
    await wallets.dropCharge(callId)
    throw new UserFault('balance_too_low')
  }
  return extend(credit, reservedBy(posted.transaction.entries), asked)
}

const reserve = (
  { ledger, clock }: Pick<BillingDeps, 'ledger' | 'clock'>,
  walletId: WalletId,
  callId: CallId,
  credit: Credit,
  minPaise: number,
): Promise<Posted> =>
  ledger.post(walletId, {
    kind: 'reserve',
    callId,
    minPaise,
    maxPaise: nextReservation(credit),
    key: `reserve:${callId}:${credit.extensions}`,
    atMs: clock.nowMs(),
  })

const reservedBy = ({ reserved_paid = 0, reserved_bonus = 0 }: Entries) => reserved_paid + reserved_bonus

async function reserveMore(deps: BillingDeps, callId: CallId, credit: Credit): Promise<Credit | null> {
  try {
    const charge = await deps.wallets.findCharge(callId)
    if (!charge) return { ...credit, isAll: true }
    const posted = await reserve(deps, charge.walletId, callId, credit, 1)
    if (posted.outcome === 'refused') return { ...credit, isAll: true }
    return extend(credit, reservedBy(posted.transaction.entries), nextReservation(credit))
  } catch (error) {
    deps.log.warn({ err: error, callId }, 'failed to reserve more for a call')
    return null
  }
}

async function release({ wallets, ledger, clock }: BillingDeps, callId: CallId): Promise<void> {
  const charge = await wallets.findCharge(callId)
  if (!charge) return
  const event = { kind: 'release', callId, key: `release:${callId}`, atMs: clock.nowMs() } as const
  await ledger.post(charge.walletId, event)
  await wallets.dropCharge(callId)
}

/**
 * Ends the reservation of a call: what was heard is captured, the rest goes back. A second gateway
 * finds the key taken, and stores the bill by what was captured.
 */
export async function settleCall(
  { wallets, ledger, clock }: SettleDeps,
  callId: CallId,
  states: ObserverStates,
): Promise<void> {
  const charge = await wallets.findCharge(callId)
  if (!charge || charge.bill) return
  const state = BillingState.safeParse(states[observerName]).data
  const lines = state?.lines ?? []
  const { pricePaisePerMinute, walletId } = charge
  const { chargedPaise: amountPaise } = billCall(lines, pricePaisePerMinute, state?.credit.reservedPaise)
  const event = {
    kind: 'capture',
    callId,
    amountPaise,
    key: `capture:${callId}`,
    atMs: clock.nowMs(),
  } as const
  const posted = await ledger.post(walletId, event)
  const captured = posted.outcome === 'refused' ? 0 : (posted.transaction.entries.revenue ?? 0)
  const bill = billCall(lines, pricePaisePerMinute, captured)
  await wallets.settleCharge(callId, { ...bill, chargedPaise: captured, settledAtMs: clock.nowMs() })
}
