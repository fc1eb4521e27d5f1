import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { settlePayment } from '@astrovoice/core'
import { systemClock } from '@astrovoice/contracts/clock'
import type { PaymentEventId, PaymentId } from '@astrovoice/contracts'
import { createLedger, createPayments } from '@astrovoice/platform/postgres'
import { signEvent } from '@astrovoice/platform/payments'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApi } from '../src/start-api.ts'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
let caller: SignedIn
let count = 0
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})
beforeEach(async () => {
  caller = await api.signIn(`+9198000008${String(count++).padStart(2, '0')}`)
})

const place = { platform: 'web', country: 'IN' } as const
const start = (who = caller, idempotencyKey: string = randomUUID()) =>
  who.api.ask('startPayment', { body: { packId: 'inr-100', ...place }, idempotencyKey })

/** Waits until the sandbox has told of a payment, and settles it as a worker does. */
async function settled(paymentId: PaymentId): Promise<void> {
  const { prisma } = api.database
  const waited = async (): Promise<PaymentEventId> => {
    const row = await prisma.paymentEvent.findFirst({ where: { paymentId, kind: 'paid' } })
    return row ? (row.id as PaymentEventId) : waited()
  }
  const context = {
    payments: createPayments(prisma),
    ledger: createLedger(prisma),
    clock: systemClock,
    onPaymentEvent: () => {},
  }
  await settlePayment(context, await waited())
}

test('a payment at the sandbox’s page credits the wallet once, and the history has it', async () => {
  const { packs, provider } = await caller.api.ask('listPacks', { query: place })
  expect(provider).toBe('sandbox')
  expect(packs[0]).toEqual({ id: 'inr-100', creditPaise: 10_000, taxPaise: 1800, pricePaise: 11_800 })
  const payment = await start()
  expect(payment).toMatchObject({ state: 'pending', pricePaise: 11_800 })
  const page = new URL(new URL(payment.checkoutUrl!).pathname, api.url)
  expect(await (await fetch(page)).text()).toContain('₹118.00')
  const body = new URLSearchParams({ action: 'pay' })
  const paid = await fetch(page, { method: 'POST', body, redirect: 'manual' })
  expect([paid.status, paid.headers.get('location')]).toEqual([303, 'https://api.example.org/wallet'])
  await settled(payment.id)
  const params = { paymentId: payment.id }
  expect(await caller.api.ask('getPayment', { params })).toMatchObject({ state: 'paid', checkoutUrl: null })
  expect(await caller.api.ask('getWallet', {})).toMatchObject({ paidPaise: 10_000 })
  const { entries } = await caller.api.ask('listWalletEntries', { query: {} })
  expect(entries).toMatchObject([{ kind: 'top_up', changePaise: 10_000 }])
})

test('the same key begins one payment, twice and at once', async () => {
  const key = randomUUID()
  const begun = await Promise.allSettled([start(caller, key), start(caller, key)])
  const { id } = await start(caller, key)
  for (const each of begun) if (each.status === 'fulfilled') expect(each.value.id).toBe(id)
  const { payments } = await caller.api.ask('listPayments', { query: {} })
  expect(payments.map((each) => each.id)).toEqual([id])
})

test('nobody sees or lists a payment of another caller', async () => {
  const { id } = await start()
  const other = await api.signIn('+919800000899')
  const asked = other.api.ask('getPayment', { params: { paymentId: id } })
  await expect(asked).rejects.toMatchObject({ problem: { code: 'not_found' } })
  expect((await other.api.ask('listPayments', { query: {} })).payments).toEqual([])
})

test('pages of payments follow each other', async () => {
  const ids = [await start(), await start(), await start()].map(({ id }) => id).toReversed()
  const first = await caller.api.ask('listPayments', { query: { limit: 2 } })
  expect(first.payments.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const second = await caller.api.ask('listPayments', { query: { limit: 2, before: first.nextBefore! } })
  expect(second).toMatchObject({ payments: [{ id: ids[2] }], nextBefore: null })
})

const send = (body: Uint8Array, headers: Record<string, string>, path = 'sandbox') =>
  fetch(`${api.url}/v1/webhooks/payments/${path}`, { method: 'POST', body: Buffer.from(body), headers })

const buildEvent = (paymentId: PaymentId, more = {}) => ({
  kind: 'paid' as const,
  eventId: randomUUID(),
  occurredAtMs: Date.now(),
  paymentId,
  chargeId: `charge_${paymentId}`,
  subjectId: 'x',
  amountPaise: 11_800,
  currency: 'INR',
  ...more,
})

test('a forged, an old and a re-written webhook are refused and counted, and store nothing', async () => {
  const { id } = await start()
  const genuine = signEvent(buildEvent(id))
  const headers = genuine.headers as Record<string, string>
  const written = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(genuine.body).toString()), null, 2))
  const old = signEvent(buildEvent(id, { occurredAtMs: Date.now() - 30 * 60 * 60_000 }))
  const statuses = [
    await send(genuine.body, {}),
    await send(written, headers),
    await send(old.body, old.headers as Record<string, string>),
    await send(new Uint8Array(), headers),
  ].map(({ status }) => status)
  expect(statuses).toEqual([400, 400, 400, 400])
  expect(await api.database.prisma.paymentEvent.count({ where: { paymentId: id } })).toBe(0)
  const metrics = await (await fetch(`${api.metricsUrl}/metrics`)).text()
  expect(metrics).toMatch(/payment_webhooks_total\{outcome="signature"\} [3-9]/)
  expect(metrics).toMatch(/payment_webhooks_total\{outcome="stale"\} [1-9]/)
})

test('a webhook that is sent five times at once is stored once', async () => {
  const { id } = await start()
  const { body, headers } = signEvent(buildEvent(id))
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => send(body, headers as Record<string, string>)),
  )
  expect(replies.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204])
  expect(await api.database.prisma.paymentEvent.count({ where: { paymentId: id } })).toBe(1)
})

test('the address of a provider that is not used here is not found, and a large body is refused', async () => {
  expect((await send(new Uint8Array(10), {}, 'razorpay')).status).toBe(404)
  expect((await send(new Uint8Array(10), {}, 'other')).status).toBe(404)
  expect((await send(new Uint8Array(100_001), {})).status).toBe(413)
})

test('without a payment provider there are no packs, no pages and no webhooks', async () => {
  const none = await startApi({ ...api.settings, PAYMENTS: 'none' })
  try {
    const path = '/v1/webhooks/payments/sandbox'
    expect((await fetch(`${none.url}${path}`, { method: 'POST', body: '{}' })).status).toBe(404)
    expect((await fetch(`${none.url}/dev/checkout/order_x`)).status).toBe(404)
    const headers = { authorization: `Bearer ${caller.accessToken}` }
    const packs = await fetch(`${none.url}/v1/payments/packs?platform=web`, { headers })
    expect(await packs.json()).toEqual({ provider: null, packs: [] })
  } finally {
    await none.stop()
  }
})

test('the sandbox is refused where stand-ins are', async () => {
  const started = startApi({ ...api.settings, STAND_INS: 'refused' })
  await expect(started).rejects.toThrow(/PAYMENTS chooses a stand-in/)
})
