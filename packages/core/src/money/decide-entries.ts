import { availableIn, type Balances, type Entries } from './books.ts'
import type { MoneyEvent } from './money-event.ts'
import { assertPaise, assertPositive } from './paise.ts'

/** What a ledger knows before an event. */
export interface Standing {
  readonly balances: Balances
  /** What is reserved for the event's call; without meaning for events of no call. */
  readonly reservation: Reservation
}

export interface Reservation {
  readonly paidPaise: number
  readonly bonusPaise: number
  /** It was captured or released. */
  readonly hasEnded: boolean
}

export const noReservation: Reservation = { paidPaise: 0, bonusPaise: 0, hasEnded: false }

/** `too_little`: the caller has less than that. `ended`: the reservation has ended. */
export type MoneyRefusal = 'too_little' | 'ended'

export type MoneyDecision = { readonly entries: Entries } | { readonly refused: MoneyRefusal }

/** The entries of an event: the rules of money. @throws RangeError for amounts that are no paise. */
export function decideEntries(event: MoneyEvent, { balances, reservation }: Standing): MoneyDecision {
  switch (event.kind) {
    case 'top_up':
      return topUp(event)
    case 'bonus':
      return move(assertPositive(event.amountPaise), 'promotions', 'caller_bonus')
    case 'reserve':
      return reserve(event, balances, reservation)
    case 'capture':
      return end(reservation, assertPaise(event.amountPaise))
    case 'release':
      return end(reservation, 0)
    case 'refund':
      if (balances.caller_paid < assertPositive(event.amountPaise)) return { refused: 'too_little' }
      return write(refund(event))
    case 'refund_paid':
      return move(assertPositive(event.amountPaise), 'refunds', 'provider_clearing')
    case 'refund_failed':
      return write(reverse(refund(event)))
    case 'correction':
      return correct(assertPaise(event.amountPaise), balances)
    case 'dispute':
      return write(dispute(event, Math.min(event.amountPaise, balances.caller_paid)))
    case 'dispute_won':
      return write(reverse(dispute(event, event.takenPaise)))
  }
}

/** Without entries of 0, and without `-0`. */
const write = (entries: Entries): MoneyDecision => ({
  entries: Object.fromEntries(Object.entries(entries).filter(([, amount]) => amount !== 0)),
})

const move = (amountPaise: number, from: keyof Entries, to: keyof Entries): MoneyDecision =>
  write({ [from]: -amountPaise, [to]: amountPaise })

type Reserve = Extract<MoneyEvent, { kind: 'reserve' }>

function reserve(
  { minPaise, maxPaise }: Reserve,
  balances: Balances,
  { hasEnded }: Reservation,
): MoneyDecision {
  assertPositive(minPaise)
  if (assertPaise(maxPaise) < minPaise)
    throw new RangeError('A reservation has its maximum above its minimum.')
  if (hasEnded) return { refused: 'ended' }
  const amount = Math.min(maxPaise, availableIn(balances))
  if (amount < minPaise) return { refused: 'too_little' }
  const bonus = Math.min(amount, balances.caller_bonus)
  const paid = amount - bonus
  return write({ caller_bonus: -bonus, reserved_bonus: bonus, caller_paid: -paid, reserved_paid: paid })
}

/** Bonus is spent first, so that what was paid can be paid back. */
function end({ paidPaise, bonusPaise, hasEnded }: Reservation, pricePaise: number): MoneyDecision {
  if (hasEnded) return { refused: 'ended' }
  if (pricePaise < 0) throw new RangeError('A price must not be below 0.')
  const bonus = Math.min(pricePaise, bonusPaise)
  const paid = Math.min(pricePaise - bonus, paidPaise)
  return write({
    reserved_bonus: -bonusPaise,
    caller_bonus: bonusPaise - bonus,
    reserved_paid: -paidPaise,
    caller_paid: paidPaise - paid,
    revenue: bonus + paid,
  })
}

function correct(amountPaise: number, { caller_paid }: Balances): MoneyDecision {
  if (amountPaise === 0) throw new RangeError('A correction must not be 0.')
  if (caller_paid + amountPaise < 0) return { refused: 'too_little' }
  return move(amountPaise, 'corrections', 'caller_paid')
}

interface Taxed {
  readonly amountPaise: number
  readonly taxPaise?: number | undefined
}

function taxOf({ taxPaise = 0 }: Taxed): number {
  if (assertPaise(taxPaise) < 0) throw new RangeError('A tax must not be below 0.')
  return taxPaise
}

function topUp(event: Taxed): MoneyDecision {
  const [amount, tax] = [assertPositive(event.amountPaise), taxOf(event)]
  return write({ provider_clearing: -amount - tax, caller_paid: amount, tax })
}

/** The tax goes back with what it was paid for. */
function refund(event: Taxed): Entries {
  const [amount, tax] = [assertPositive(event.amountPaise), taxOf(event)]
  return { caller_paid: -amount, tax: -tax, refunds: amount + tax }
}

/** What the caller does not have any more is borne by the service. */
function dispute(event: Taxed, takenPaise: number): Entries {
  const [amount, tax] = [assertPositive(event.amountPaise), taxOf(event)]
  if (assertPaise(takenPaise) < 0 || takenPaise > amount)
    throw new RangeError('A dispute takes its amount at most.')
  return {
    caller_paid: -takenPaise,
    corrections: takenPaise - amount,
    tax: -tax,
    provider_clearing: amount + tax,
  }
}

const reverse = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).map(([book, amount]) => [book, -amount]))
