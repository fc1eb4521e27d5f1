import type { Clock } from '@astrovoice/contracts/clock'
import type { JobQueue } from '../jobs/index.ts'
import { pricePaiseOf, refundingPaiseOf, type Payment } from './payment.ts'
import type { PaymentProvider, ProviderPayment } from './payment-provider.ts'
import type { Payments } from './payments.ts'

/**
 * How a payment stands at the provider and here. `agreed`: alike. `late`: paid there and not here; it is settled now.
 * `unknown`: paid there for nothing of ours. `missing`: paid here and not there. `differs`: other amounts, or paid back there
 * before it was paid here.
 */
export type Reconciled = 'agreed' | 'late' | 'unknown' | 'missing' | 'differs'

export interface ReconcilePaymentsContext {
  readonly payments: Pick<Payments, 'find' | 'listPaid' | 'addEvent'>
  readonly paymentProvider: Pick<PaymentProvider, 'name' | 'listPayments'> | null
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly clock: Clock
  readonly onReconciled: (outcome: Reconciled, chargeId: string) => void
}

const spanMs = 48 * 60 * 60_000
/** News of younger payments may be under way. */
const restMs = 10 * 60_000

/** Compares the payments of two days with the provider's, to the paisa. Returns how many of each kind there are. */
export async function reconcilePayments(
  context: ReconcilePaymentsContext,
): Promise<Readonly<Record<Reconciled, number>>> {
  const counts = { agreed: 0, late: 0, unknown: 0, missing: 0, differs: 0 }
  const { paymentProvider: provider, payments, clock } = context
  if (!provider) return counts
  const count = (outcome: Reconciled, chargeId: string) => {
    counts[outcome] += 1
    context.onReconciled(outcome, chargeId)
  }
  const untilMs = clock.nowMs() - restMs
  const fromMs = untilMs - spanMs
  const seen = new Set<string>()
  for await (const theirs of provider.listPayments(fromMs, untilMs)) {
    seen.add(theirs.chargeId)
    if (theirs.status !== 'paid') continue
    const ours = theirs.paymentId && (await payments.find(theirs.paymentId))
    const outcome = ours ? compare(ours, theirs) : 'unknown'
    count(outcome, theirs.chargeId)
    if (outcome === 'late') await settleLate(context, provider.name, theirs)
  }
  // A payment may be made some time after it was begun: only what was begun and paid within the time must be there.
  for (const { chargeId, paidAtMs } of await payments.listPaid(provider.name, fromMs, untilMs - restMs)) {
    const isWithin = paidAtMs !== null && paidAtMs < untilMs
    if (isWithin && chargeId !== null && !seen.has(chargeId)) count('missing', chargeId)
  }
  return counts
}

function compare(ours: Payment, theirs: ProviderPayment): Reconciled {
  const isOther = ours.chargeId !== null && ours.chargeId !== theirs.chargeId
  if (isOther || theirs.currency !== 'INR' || theirs.amountPaise !== pricePaiseOf(ours)) return 'differs'
  // What was paid back there must not be credited here: its refund has a webhook of its own.
  if (ours.paidAtMs === null) return theirs.refundedPaise > 0 ? 'differs' : 'late'
  // The news of a refund may be under way.
  const refunded = [ours.refundedPaise, ours.refundedPaise + refundingPaiseOf(ours)]
  return refunded.includes(theirs.refundedPaise) ? 'agreed' : 'differs'
}

async function settleLate(
  { payments, jobQueue, clock }: ReconcilePaymentsContext,
  name: PaymentProvider['name'],
  { chargeId, paymentId, amountPaise, currency, createdAtMs }: ProviderPayment,
): Promise<void> {
  const { id } = await payments.addEvent(
    name,
    {
      kind: 'paid',
      eventId: `reconciled:${chargeId}`,
      occurredAtMs: createdAtMs,
      paymentId,
      chargeId,
      subjectId: chargeId,
      amountPaise,
      currency,
    },
    clock.nowMs(),
  )
  await jobQueue.enqueue('settlePayment', { paymentEventId: id })
}
