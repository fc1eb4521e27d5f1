import type { Payment as PaymentReply, PaymentId, RefundId, UserId } from '@astrovoice/contracts'
import type { JobQueue } from '../jobs/index.ts'
import type { Ledger, MoneyEvent } from '../money/index.ts'
import { UserFault } from '../user-fault.ts'
import { getPayment, openWallet, type PaymentsContext } from './manage-payments.ts'
import { pricePaiseOf, refundableOf, type Refund } from './payment.ts'
import { PaymentRefused, type PaymentProvider } from './payment-provider.ts'
import type { Payments } from './payments.ts'

export interface RefundContext extends PaymentsContext {
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
}

/**
 * Takes what of a payment is not spent out of the wallet, and has it paid back to where it came from.
 * @throws UserFault not_found, nothing_to_refund, token_invalid
 */
export async function refundPayment(
  context: RefundContext,
  userId: UserId,
  paymentId: PaymentId,
): Promise<PaymentReply> {
  const { payments, ledger, jobQueue, clock, paymentProvider } = context
  const walletId = await openWallet(context, userId)
  const payment = await payments.find(paymentId)
  if (payment?.walletId !== walletId) throw new UserFault('not_found')
  const { caller_paid: paidPaise } = await ledger.balances(walletId)
  const amounts = refundableOf(payment, paidPaise)
  if (amounts.creditPaise === 0 || payment.provider !== paymentProvider?.name)
    throw new UserFault('nothing_to_refund')
  const id = crypto.randomUUID() as RefundId
  const refund = { id, paymentId, ...amounts, requestedAtMs: clock.nowMs() }
  if (!(await payments.addRefund(refund))) throw new UserFault('nothing_to_refund')
  if (!(await take(context, { ...refund, state: 'requested' }))) throw new UserFault('nothing_to_refund')
  await jobQueue.enqueue('payRefund', { refundId: id })
  return getPayment(context, userId, paymentId)
}

interface TakingContext {
  readonly payments: Pick<Payments, 'find' | 'setRefundState'>
  readonly ledger: Pick<Ledger, 'post'>
}

/** Takes a refund out of the wallet, once. False when the money is spent meanwhile: the refund has failed then. */
async function take({ payments, ledger }: TakingContext, refund: Refund): Promise<boolean> {
  const payment = await payments.find(refund.paymentId)
  if (!payment) return false
  const event: MoneyEvent = {
    kind: 'refund',
    amountPaise: refund.creditPaise,
    taxPaise: refund.taxPaise,
    key: `refund:${refund.id}`,
    atMs: refund.requestedAtMs,
  }
  const { outcome } = await ledger.post(payment.walletId, event)
  if (outcome === 'refused') await payments.setRefundState(refund.id, 'failed')
  return outcome !== 'refused'
}

export interface PayRefundContext {
  readonly payments: Pick<Payments, 'find' | 'findRefund' | 'setRefundState'>
  readonly ledger: Pick<Ledger, 'post'>
  readonly paymentProvider: Pick<PaymentProvider, 'name' | 'refund'> | null
}

/**
 * Asks the provider to pay a refund. What it refuses for good is in the wallet again.
 * @throws PaymentProviderUnavailable
 */
export async function payRefund(context: PayRefundContext, refundId: RefundId): Promise<void> {
  const { payments, paymentProvider } = context
  const refund = await payments.findRefund(refundId)
  // A request that died before the ledger is taken up here.
  if (refund?.state !== 'requested' || !(await take(context, refund))) return
  const payment = await payments.find(refund.paymentId)
  if (!payment?.chargeId || paymentProvider?.name !== payment.provider)
    throw new Error('The payment provider of this refund is not used here.')
  const { chargeId } = payment
  try {
    await paymentProvider.refund({ chargeId, refundId, amountPaise: pricePaiseOf(refund) })
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error
    await context.ledger.post(payment.walletId, undoOf(refund))
    await payments.setRefundState(refundId, 'failed')
    return
  }
  await payments.setRefundState(refundId, 'sent')
}

/** Puts a refund that was not paid into the wallet again. */
export const undoOf = ({ id, creditPaise, taxPaise, requestedAtMs }: Refund): MoneyEvent => ({
  kind: 'refund_failed',
  amountPaise: creditPaise,
  taxPaise,
  key: `refund-failed:${id}`,
  atMs: requestedAtMs,
})
