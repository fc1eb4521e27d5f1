import { createHmac, randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { PaymentId, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import {
  receiveWebhook,
  settlePayment,
  type EventOutcome,
  type JobHandlers,
  type PaymentProvider,
  type Webhook,
  type WebhookOutcome,
} from '@astrovoice/core'
import {
  InMemoryDeadLetters,
  InMemoryJobQueue,
  InMemoryLedger,
  InMemoryPayments,
  InMemoryWallets,
} from '@astrovoice/core/testing'
import { createRazorpayPayments } from './razorpay/razorpay-payments.ts'

const secret = 'the secret of the webhook'
const startMs = Date.parse('2026-11-30T06:00:00Z')
const razorpay = createRazorpayPayments({
  keyId: 'rzp_test_x',
  keySecret: 'x',
  webhookSecrets: [secret],
  baseUrl: 'http://127.0.0.1:9',
})

/** A webhook in Razorpay's format, as razorpay.com/docs/webhooks writes it. */
function write(
  event: string,
  paymentId: PaymentId,
  { amount = 11_800, atMs = startMs, key = secret } = {},
): Webhook {
  const entity = {
    ...{ id: `pay_${paymentId}`, entity: 'payment', amount, currency: 'INR', status: 'captured' },
    ...{ method: 'upi', amount_refunded: 0, notes: { payment_id: paymentId }, created_at: atMs / 1000 },
  }
  const payload = { payment: { entity } }
  const body = Buffer.from(
    JSON.stringify({ entity: 'event', event, contains: ['payment'], payload, created_at: atMs / 1000 }),
  )
  const signature = createHmac('sha256', key).update(body).digest('hex')
  return { body, headers: { 'x-razorpay-signature': signature } }
}

function openStage(provider: PaymentProvider) {
  const outcomes: string[] = []
  const counts: Partial<Record<WebhookOutcome, number>> = {}
  const clock = new ManualClock(startMs)
  const context = {
    clock,
    payments: new InMemoryPayments(),
    ledger: new InMemoryLedger(),
    jobQueue: new InMemoryJobQueue(clock),
    paymentProvider: provider,
    onWebhook: (_: unknown, outcome: WebhookOutcome) => void (counts[outcome] = (counts[outcome] ?? 0) + 1),
    onPaymentEvent: (kind: string, outcome: EventOutcome) => void outcomes.push(`${kind} ${outcome}`),
  }
  return { ...context, counts, outcomes }
}

test('10,000 webhooks of Razorpay, repeated, forged and stale among them: each payment is credited once', async () => {
  const stage = openStage(razorpay)
  const wallet = (await new InMemoryWallets().open(randomUUID() as UserId))!
  const ids = Array.from({ length: 1000 }, () => randomUUID() as PaymentId)
  for (const id of ids) {
    const payment = { packId: 'inr-100', creditPaise: 10_000, taxPaise: 1800, createdAtMs: startMs }
    await stage.payments.add({ ...payment, id, walletId: wallet.id, provider: 'razorpay' })
  }
  const captured = ids.map((id) => write('payment.captured', id))
  const others = [
    ids.map((id) => write('order.paid', id)),
    ids.map((id) => write('payment.authorized', id)),
    ids.map((id) => write('payment.captured', id, { key: 'guessed' })),
    ids.map((id) => ({
      ...write('payment.captured', id, { amount: 1 }),
      headers: write('order.paid', id).headers,
    })),
    ids.map((id) => write('payment.captured', id, { atMs: startMs - 26 * 60 * 60_000 })),
  ]
  // Five times each of what is genuine, and all of it in an order of no meaning.
  const all = [...captured, ...captured, ...captured, ...captured, ...captured, ...others.flat()]
  expect(all).toHaveLength(10_000)
  const mixed = all
    .map((webhook, i) => ({ webhook, at: (i * 7919) % all.length }))
    .toSorted((a, b) => a.at - b.at)
  for (const { webhook } of mixed) await receiveWebhook(stage, 'razorpay', webhook).catch(() => undefined)
  const handlers = {
    settlePayment: ({ paymentEventId }) => settlePayment(stage, paymentEventId),
  } as Partial<JobHandlers> as JobHandlers
  await stage.jobQueue.drain(handlers, new InMemoryDeadLetters())
  expect(stage.counts).toEqual({ stored: 2000, repeated: 4000, ignored: 1000, signature: 2000, stale: 1000 })
  expect(new Set(stage.outcomes)).toEqual(new Set(['paid applied']))
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 10_000_000,
    provider_clearing: -11_800_000,
  })
  expect(await stage.ledger.list(wallet.id, { limit: 10_000 })).toHaveLength(1000)
})
