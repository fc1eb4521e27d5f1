import type { PaymentEventId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Ledger, MoneyEvent } from '../money/index.ts'
import { taxIn } from './offers.ts'
import { pricePaiseOf, type Payment } from './payment.ts'
import { undoOf } from './refund-payment.ts'
import type { EventOutcome, PaymentNews, Payments, StoredProviderEvent } from './payments.ts'

export interface SettlePaymentContext {
  readonly payments: Pick<Payments, 'find' | 'findByCharge' | 'findEvent' | 'findRefund' | 'settleEvent'>
  readonly ledger: Pick<Ledger, 'post'>
  readonly clock: Clock
  readonly onPaymentEvent: (kind: StoredProviderEvent['kind'], outcome: EventOutcome) => void
}

/**
 * Settles what a provider told: in the ledger first, under a key of the payment, then in the payment. If a worker dies
 * in between, a second try finds the key taken.
 */
export async function settlePayment(
  context: SettlePaymentContext,
  paymentEventId: PaymentEventId,
): Promise<void> {
  const { payments, clock, onPaymentEvent } = context
  const event = await payments.findEvent(paymentEventId)
  if (!event || event.outcome !== null) return
  const payment = await findPayment(context, event)
  const outcome = judge(event, payment)
  const isApplied = payment !== null && outcome === 'applied'
  const news = isApplied ? { paymentId: payment.id, added: await apply(context, event, payment) } : null
  if (await payments.settleEvent(paymentEventId, { outcome, atMs: clock.nowMs(), news }))
    onPaymentEvent(event.kind, outcome)
}

const findPayment = async (
  { payments }: SettlePaymentContext,
  { paymentId, provider, chargeId }: StoredProviderEvent,
): Promise<Payment | null> =>
  (paymentId && (await payments.find(paymentId))) ?? (await payments.findByCharge(provider, chargeId))

/** A signature proves who tells it, and not that it is about this payment. */
function judge(event: StoredProviderEvent, payment: Payment | null): EventOutcome {
  if (!payment) return 'unknown'
  const price = pricePaiseOf(payment)
  const isPart = event.kind !== 'paid' && event.kind !== 'failed'
  const isAmount = isPart
    ? event.amountPaise > 0 && event.amountPaise <= price
    : event.kind === 'failed' || event.amountPaise === price
  const isOther = payment.chargeId !== null && payment.chargeId !== event.chargeId && event.kind !== 'failed'
  const fits = payment.provider === event.provider && event.currency === 'INR' && isAmount && !isOther
  return fits ? 'applied' : 'mismatched'
}

/** Posts an event to the ledger; returns what it adds to its payment. */
async function apply(
  context: SettlePaymentContext,
  event: StoredProviderEvent,
  payment: Payment,
): Promise<PaymentNews> {
  const { ledger } = context
  const { walletId } = payment
  const { chargeId, occurredAtMs: atMs } = event
  if (event.kind === 'failed') return { failedAtMs: atMs }
  // Nothing happens to money that was not paid: the news of the payment may still be under way.
  await ledger.post(walletId, topUpOf(payment, atMs))
  const paid: PaymentNews = { chargeId, paidAtMs: atMs }
  if (event.kind === 'paid') return paid
  const taxPaise = taxIn(event.amountPaise, payment)
  const part = { amountPaise: event.amountPaise - taxPaise, taxPaise, atMs }
  if (event.kind === 'refunded' || event.kind === 'refund_failed')
    return { ...paid, ...(await applyRefund(context, event, payment)) }
  const taken = await ledger.post(walletId, { kind: 'dispute', ...part, key: `dispute:${event.subjectId}` })
  if (event.kind === 'disputed' || taken.outcome === 'refused') return { ...paid, disputedAtMs: atMs }
  const takenPaise = -(taken.transaction.entries.caller_paid ?? 0)
  const won = { kind: 'dispute_won', ...part, takenPaise, key: `dispute-won:${event.subjectId}` } as const
  await ledger.post(walletId, won)
  return { ...paid, disputedAtMs: atMs, disputeWonAtMs: atMs }
}

const topUpOf = ({ id, creditPaise, taxPaise }: Payment, atMs: number): MoneyEvent => ({
  kind: 'top_up',
  amountPaise: creditPaise,
  taxPaise,
  key: `payment:${id}`,
  atMs,
})

/** A refund that the caller asked for has left the wallet. What an operator pays back at the provider has not. */
async function applyRefund(
  { ledger, payments }: SettlePaymentContext,
  { kind, subjectId, amountPaise, occurredAtMs: atMs }: StoredProviderEvent,
  payment: Payment,
): Promise<PaymentNews> {
  const { walletId } = payment
  const found = await payments.findRefund(subjectId)
  const own = found?.paymentId === payment.id && pricePaiseOf(found) === amountPaise ? found : null
  const isFailed = own?.state === 'failed'
  if (kind === 'refund_failed') {
    if (!own || isFailed || own.state === 'paid') return {}
    await ledger.post(walletId, undoOf(own))
    return { failedRefundId: own.id }
  }
  if (own && !isFailed) {
    await ledger.post(walletId, { kind: 'refund_paid', amountPaise, key: `refund-paid:${own.id}`, atMs })
  } else {
    const taxPaise = taxIn(amountPaise, payment)
    const part = { amountPaise: amountPaise - taxPaise, taxPaise, atMs }
    await ledger.post(walletId, { kind: 'dispute', ...part, key: `provider-refund:${subjectId}` })
  }
  return { refund: { id: subjectId, amountPaise } }
}
