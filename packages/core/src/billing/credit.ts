import { z } from 'zod'
import { timeFor } from '../money/index.ts'

/** What a call may be charged, as far as it is known. Amounts are paise. */
export const Credit = z.object({
  pricePaisePerMinute: z.int().min(0),
  /** How long a free call may be heard; null for one that is charged. */
  freeMs: z.number().nullable(),
  reservedPaise: z.int().min(0),
  /** What the caller wants to spend on a call at most. */
  limitPaise: z.int().min(0).nullable(),
  /** The balance has no more than what is reserved. */
  isAll: z.boolean(),
  /** How often more was reserved; part of the key of the next reservation. */
  extensions: z.int().min(0),
})
export type Credit = z.infer<typeof Credit>

/** A reservation lasts for so many minutes. */
const reservedMinutes = 5

/** How long can be heard with what is reserved. */
export const creditMs = ({ freeMs, reservedPaise, pricePaisePerMinute }: Credit): number =>
  freeMs ?? timeFor(reservedPaise, pricePaisePerMinute)

/** Whether the caller's own limit is reserved. */
const isAtLimit = ({ limitPaise, reservedPaise }: Credit) =>
  limitPaise !== null && reservedPaise >= limitPaise

/** Whether no more can be reserved, as far as is known. */
export const isFinal = (credit: Credit): boolean =>
  credit.freeMs !== null || credit.isAll || isAtLimit(credit)

/** Whether the caller can lengthen the call by adding money. */
export const canGrow = (credit: Credit): boolean => credit.freeMs === null && !isAtLimit(credit)

/** What to reserve next; 0 when the limit is reached. */
export function nextReservation({ pricePaisePerMinute, reservedPaise, limitPaise }: Credit): number {
  const step = reservedMinutes * pricePaisePerMinute
  return limitPaise === null ? step : Math.max(0, Math.min(step, limitPaise - reservedPaise))
}

/** The credit after a reservation of so much, when `askedPaise` were asked for. */
export const extend = (credit: Credit, paise: number, askedPaise: number): Credit => ({
  ...credit,
  reservedPaise: credit.reservedPaise + paise,
  isAll: paise < askedPaise,
  extensions: credit.extensions + 1,
})

export const spentReason = (credit: Credit): 'balance_spent' | 'limit_reached' =>
  credit.freeMs === null && isAtLimit(credit) ? 'limit_reached' : 'balance_spent'
