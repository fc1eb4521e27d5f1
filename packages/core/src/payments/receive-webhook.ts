import type { PaymentProviderName } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { JobQueue } from '../jobs/index.ts'
import { UserFault } from '../user-fault.ts'
import type { PaymentProvider, Webhook, WebhookRefusal } from './payment-provider.ts'
import type { Payments } from './payments.ts'

/** What became of a webhook. */
export type WebhookOutcome = 'stored' | 'repeated' | 'ignored' | WebhookRefusal

export interface ReceiveWebhookContext {
  readonly payments: Pick<Payments, 'addEvent'>
  readonly paymentProvider: Pick<PaymentProvider, 'name' | 'readWebhook'> | null
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly clock: Clock
  readonly onWebhook: (provider: PaymentProviderName, outcome: WebhookOutcome) => void
}

/**
 * Stores what a provider tells, and has a job settle it. The provider repeats a webhook that is not answered, so that
 * an event is stored before the reply. One that comes again is enqueued again: its job may be lost.
 * @throws UserFault not_found for a provider that is not used here; webhook_refused for a forged or an old one.
 */
export async function receiveWebhook(
  { payments, paymentProvider, jobQueue, clock, onWebhook }: ReceiveWebhookContext,
  name: PaymentProviderName,
  webhook: Webhook,
): Promise<void> {
  if (paymentProvider?.name !== name) throw new UserFault('not_found')
  const nowMs = clock.nowMs()
  const reading = paymentProvider.readWebhook(webhook, nowMs)
  if (reading.kind === 'ignored') return onWebhook(name, 'ignored')
  if (reading.kind === 'refused') {
    onWebhook(name, reading.reason)
    // It is genuine, and reads no better when it comes again: a provider stops all webhooks that are refused for a day.
    if (reading.reason === 'malformed') return
    throw new UserFault('webhook_refused')
  }
  const { id, isNew } = await payments.addEvent(name, reading.event, nowMs)
  await jobQueue.enqueue('settlePayment', { paymentEventId: id })
  onWebhook(name, isNew ? 'stored' : 'repeated')
}
