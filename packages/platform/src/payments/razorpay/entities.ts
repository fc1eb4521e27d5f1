import { z } from 'zod'
import { PaymentId, RefundId } from '@astrovoice/contracts'

/** An object; an empty one is written as an array. */
const Notes = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullish()

export const PaymentEntity = z.object({
  id: z.string(),
  amount: z.int(),
  currency: z.string(),
  status: z.string(),
  amount_refunded: z.int().nullish(),
  notes: Notes,
  created_at: z.int(),
})

export const DisputeEntity = z.object({
  id: z.string(),
  payment_id: z.string(),
  amount: z.int(),
  currency: z.string(),
  amount_deducted: z.int().nullish(),
})

export const RefundEntity = z.object({
  id: z.string(),
  payment_id: z.string(),
  amount: z.int(),
  currency: z.string(),
  notes: Notes,
})

/** Our name for a payment, among its notes. */
export const paymentIdIn = (notes: z.output<typeof Notes>): PaymentId | null =>
  PaymentId.safeParse(notes && !Array.isArray(notes) ? notes['payment_id'] : null).data ?? null

/** Our name for a refund, among its notes; null for one that an operator has made. */
export const refundIdIn = (notes: z.output<typeof Notes>): string | null =>
  RefundId.safeParse(notes && !Array.isArray(notes) ? notes['refund_id'] : null).data ?? null
