import { z } from 'zod'
import { PaymentId } from '@astrovoice/contracts'
import { isWebhookStale, type ProviderEvent, type Webhook, type WebhookReading } from '@astrovoice/core'
import { isSigned, parseBody } from '../is-signed.ts'
import { DisputeEntity, PaymentEntity, paymentIdIn, RefundEntity, refundIdIn } from './entities.ts'

const Envelope = z.object({
  entity: z.literal('event'),
  event: z.string(),
  created_at: z.int(),
  payload: z.unknown(),
})

const payment = z.object({ entity: PaymentEntity })
const Paid = z.object({ payment })
const PaidByLink = z.object({
  payment,
  payment_link: z.object({ entity: z.object({ reference_id: z.string().nullish() }) }),
})
const Disputed = z.object({ payment: payment.optional(), dispute: z.object({ entity: DisputeEntity }) })
const Refunded = z.object({ payment: payment.optional(), refund: z.object({ entity: RefundEntity }) })

/** What of an event its payload tells; `null` when nothing is to be done. */
type Told = Omit<ProviderEvent, 'eventId' | 'occurredAtMs'> | null

const ofPayment =
  (kind: 'paid' | 'failed') =>
  (payload: unknown): Told =>
    tellPayment(kind, Paid.parse(payload).payment.entity)

const ofDispute =
  (kind: 'disputed' | 'dispute_won') =>
  (payload: unknown): Told => {
    const { dispute, payment: about } = Disputed.parse(payload)
    const { id: subjectId, payment_id: chargeId, amount: amountPaise, currency } = dispute.entity
    const paymentId = about ? paymentIdIn(about.entity.notes) : null
    return { kind, paymentId, chargeId, subjectId, amountPaise, currency }
  }

const ofRefund =
  (kind: 'refunded' | 'refund_failed') =>
  (payload: unknown): Told => {
    const { refund, payment: about } = Refunded.parse(payload)
    const { id, notes, payment_id: chargeId, amount: amountPaise, currency } = refund.entity
    const paymentId = about ? paymentIdIn(about.entity.notes) : null
    return { kind, paymentId, chargeId, subjectId: refundIdIn(notes) ?? id, amountPaise, currency }
  }

/** Each event that counts. Others are about what Razorpay asks, and not about money. */
const readers: Readonly<Record<string, (payload: unknown) => Told>> = {
  'payment_link.paid': (payload) => {
    const { payment: paid, payment_link: link } = PaidByLink.parse(payload)
    const told = tellPayment('paid', paid.entity)
    const paymentId = PaymentId.safeParse(link.entity.reference_id).data
    return told && { ...told, paymentId: told.paymentId ?? paymentId ?? null }
  },
  'payment.captured': ofPayment('paid'),
  'order.paid': ofPayment('paid'),
  'payment.failed': ofPayment('failed'),
  // Money may be taken at once, or only when the dispute is lost.
  'payment.dispute.created': (payload) =>
    (Disputed.parse(payload).dispute.entity.amount_deducted ?? 0) > 0 ? ofDispute('disputed')(payload) : null,
  'payment.dispute.lost': ofDispute('disputed'),
  'payment.dispute.won': ofDispute('dispute_won'),
  'refund.processed': ofRefund('refunded'),
  'refund.failed': ofRefund('refund_failed'),
}

const tellPayment = (kind: 'paid' | 'failed', entity: z.output<typeof PaymentEntity>): Told => ({
  kind,
  paymentId: paymentIdIn(entity.notes),
  chargeId: entity.id,
  subjectId: entity.id,
  amountPaise: entity.amount,
  currency: entity.currency,
})

/**
 * Reads a webhook of Razorpay. Its name for the event is in a header that no signature covers, so that the event and
 * what it is about name it here: a webhook that is repeated under another header is known.
 */
export function readRazorpayWebhook(
  { body, headers }: Webhook,
  secrets: readonly string[],
  nowMs: number,
): WebhookReading {
  if (!isSigned(body, headers['x-razorpay-signature'], secrets))
    return { kind: 'refused', reason: 'signature' }
  const envelope = Envelope.safeParse(parseBody(body))
  if (!envelope.success) return { kind: 'refused', reason: 'malformed' }
  const { event: type, created_at: sentAt, payload } = envelope.data
  if (isWebhookStale(sentAt * 1000, nowMs)) return { kind: 'refused', reason: 'stale' }
  const read = readers[type]
  if (!read) return { kind: 'ignored', type }
  const told = tryToRead(read, payload)
  if (told === 'malformed') return { kind: 'refused', reason: 'malformed' }
  if (!told) return { kind: 'ignored', type }
  return {
    kind: 'event',
    event: { ...told, eventId: `${type}:${told.subjectId}`, occurredAtMs: sentAt * 1000 },
  }
}

function tryToRead(read: (payload: unknown) => Told, payload: unknown): Told | 'malformed' {
  try {
    return read(payload)
  } catch (error) {
    if (error instanceof z.ZodError) return 'malformed'
    throw error
  }
}
