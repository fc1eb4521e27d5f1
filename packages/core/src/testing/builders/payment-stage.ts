import { randomUUID } from 'node:crypto'
import type { CallId, PaymentId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { JobHandlers } from '../../jobs/index.ts'
import {
  getPayment,
  payRefund,
  receiveWebhook,
  refundPayment,
  settlePayment,
  startPayment,
  type EventOutcome,
  type Webhook,
  type WebhookOutcome,
} from '../../payments/index.ts'
import {
  InMemoryDeadLetters,
  InMemoryJobQueue,
  InMemoryLedger,
  InMemoryPaymentProvider,
  InMemoryPayments,
  InMemoryWallets,
} from '../fakes/index.ts'

export type PaymentStage = ReturnType<typeof openPaymentStage>

/** A caller, a payment provider, and everything between them, in memory. */
export function openPaymentStage(startMs = Date.parse('2026-11-30T06:00:00Z')) {
  const clock = new ManualClock(startMs)
  const provider = new InMemoryPaymentProvider(() => clock.nowMs())
  const userId = randomUUID() as UserId
  const webhooks: WebhookOutcome[] = []
  const outcomes: string[] = []
  const context = {
    clock,
    payments: new InMemoryPayments(),
    paymentProvider: provider,
    wallets: new InMemoryWallets(),
    ledger: new InMemoryLedger(),
    jobQueue: new InMemoryJobQueue(clock),
    paymentReturnUrl: 'https://app.example.org/wallet',
    onWebhook: (_: unknown, outcome: WebhookOutcome) => void webhooks.push(outcome),
    onPaymentEvent: (kind: string, outcome: EventOutcome) => void outcomes.push(`${kind} ${outcome}`),
    onReconciled: () => {},
  }
  const deadLetters = new InMemoryDeadLetters()
  const handlers = {
    settlePayment: ({ paymentEventId }) => settlePayment(context, paymentEventId),
    payRefund: ({ refundId }) => payRefund(context, refundId),
  } as Partial<JobHandlers> as JobHandlers
  const receive = (webhook: Webhook) => receiveWebhook(context, 'sandbox', webhook)
  const drain = () => context.jobQueue.drain(handlers, deadLetters)
  const walletIdOf = async (who: UserId) => (await context.wallets.open(who))!.id
  return {
    ...context,
    userId,
    provider,
    webhooks,
    outcomes,
    receive,
    drain,
    start: (packId = 'inr-100', who = userId) =>
      startPayment(context, who, { packId, platform: 'web', country: 'IN' }),
    refund: (id: PaymentId, who = userId) => refundPayment(context, who, id),
    show: (id: PaymentId, who = userId) => getPayment(context, who, id),
    async deliver(sent: readonly Webhook[]) {
      for (const webhook of sent) await receive(webhook)
      await drain()
    },
    stateOf: async (id: PaymentId, who = userId) => (await getPayment(context, who, id)).state,
    paidPaise: async () => (await context.ledger.balances(await walletIdOf(userId))).caller_paid,
    walletIdOf,
    /** A call that costs this much, as far as there is money. */
    async spend(amountPaise: number, who = userId) {
      const event = { callId: randomUUID() as CallId, atMs: clock.nowMs() }
      const walletId = await walletIdOf(who)
      const reserve = { kind: 'reserve', minPaise: 1, maxPaise: amountPaise } as const
      await context.ledger.post(walletId, { ...event, ...reserve, key: `reserve:${event.callId}` })
      const capture = { kind: 'capture', amountPaise, key: `capture:${event.callId}` } as const
      await context.ledger.post(walletId, { ...event, ...capture })
    },
    /** The provider loses its payments. */
    forgetAtProvider: () => void (provider.listPayments = async function* () {}),
  }
}
