import type { Clock } from '@astrovoice/contracts/clock'
import type { JobQueue } from '../jobs/index.ts'
import type { Payments } from './payments.ts'

export interface SweepPaymentsContext {
  readonly payments: Pick<Payments, 'listUnsettled' | 'listUnsentRefunds' | 'removeEvents'>
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly clock: Clock
}

const atATime = 1000
const unsettledMs = 60_000
/** Longer than a webhook may be late, so that one that is repeated is known. */
const eventLifeMs = 35 * 24 * 60 * 60_000

/** Enqueues events and refunds whose job is lost, and removes old ones. Returns how many were enqueued. */
export async function sweepPayments({ payments, jobQueue, clock }: SweepPaymentsContext): Promise<number> {
  const unsettled = await payments.listUnsettled(clock.nowMs() - unsettledMs, atATime)
  for (const paymentEventId of unsettled) await jobQueue.enqueue('settlePayment', { paymentEventId })
  const unsent = await payments.listUnsentRefunds(clock.nowMs() - unsettledMs, atATime)
  for (const refundId of unsent) await jobQueue.enqueue('payRefund', { refundId })
  await payments.removeEvents(clock.nowMs() - eventLifeMs)
  return unsettled.length + unsent.length
}
