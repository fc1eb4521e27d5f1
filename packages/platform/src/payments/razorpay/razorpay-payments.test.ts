import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { PaymentId } from '@astrovoice/contracts'
import { paymentProviderContract } from '@astrovoice/core/testing/port-contracts'
import { startRazorpayStub, type RazorpayStub } from '../../testing/payments/start-razorpay-stub.ts'
import { createRazorpayPayments } from './razorpay-payments.ts'

const nowMs = () => Date.parse('2026-11-30T06:00:00Z')
const keys = { keyId: 'rzp_test_1DP5mmOlF5G5ag', keySecret: 'thisisnotthekey' }
const webhookSecret = 'the secret of the webhook'

const startStub = () => startRazorpayStub({ ...keys, webhookSecret, nowMs })
const connect = (stub: RazorpayStub, more = {}) =>
  createRazorpayPayments({ ...keys, webhookSecrets: [webhookSecret], baseUrl: stub.url, ...more })

paymentProviderContract('Razorpay', async () => {
  const stub = await startStub()
  return {
    provider: connect(stub),
    nowMs,
    pay: async (paymentId) => stub.pay(paymentId),
    fail: async (paymentId) => stub.fail(paymentId),
    dispute: async (paymentId) => stub.dispute(paymentId, 11_800),
    tellOther: async () => stub.tell('payment.downtime.started', { 'payment.downtime': { entity: {} } }),
    webhooks: () => stub.webhooks(),
    close: () => stub.close(),
  }
})

let stub: RazorpayStub
beforeEach(async () => void (stub = await startStub()))
afterEach(() => stub.close())

const order = (paymentId = crypto.randomUUID() as PaymentId) => ({
  paymentId,
  amountPaise: 11_800,
  description: 'Wallet',
  returnUrl: 'https://app.example.org/wallet',
  expiresAtMs: nowMs() + 20 * 60_000,
})

test('a link names the payment twice, sends the payer no message, and takes no part of the amount', async () => {
  const request = order()
  await connect(stub).createOrder(request)
  expect(stub.requests[0]?.body).toMatchObject({
    amount: 11_800,
    currency: 'INR',
    accept_partial: false,
    reference_id: request.paymentId,
    notes: { payment_id: request.paymentId },
    notify: { sms: false, email: false },
    reminder_enable: false,
    callback_method: 'get',
  })
  expect(stub.requests[0]?.body).not.toHaveProperty('customer')
})

test('both events of one payment name the same charge', async () => {
  const provider = connect(stub)
  const request = order()
  await provider.createOrder(request)
  const chargeId = stub.pay(request.paymentId)
  const read = stub.webhooks().map((webhook) => provider.readWebhook(webhook, nowMs()))
  const event = { kind: 'paid', chargeId, paymentId: request.paymentId, amountPaise: 11_800 }
  expect(read).toMatchObject([{ event }, { event }])
})

test('a webhook that is repeated under another event id in its header names the same event', async () => {
  const provider = connect(stub)
  const request = order()
  await provider.createOrder(request)
  stub.pay(request.paymentId)
  const webhook = stub.webhooks()[0]!
  const repeated = { ...webhook, headers: { ...webhook.headers, 'x-razorpay-event-id': 'evt_other' } }
  expect(provider.readWebhook(repeated, nowMs())).toEqual(provider.readWebhook(webhook, nowMs()))
})

test('a dispute in which nothing is taken yet is ignored until it is lost', async () => {
  const provider = connect(stub)
  const request = order()
  await provider.createOrder(request)
  const chargeId = stub.pay(request.paymentId)
  stub.dispute(request.paymentId, 0)
  expect(provider.readWebhook(stub.webhooks().at(-1)!, nowMs())).toMatchObject({ kind: 'ignored' })
  const entity = {
    id: 'disp_1',
    payment_id: chargeId,
    amount: 11_800,
    currency: 'INR',
    amount_deducted: 11_800,
  }
  stub.tell('payment.dispute.lost', { dispute: { entity } })
  expect(provider.readWebhook(stub.webhooks().at(-1)!, nowMs())).toMatchObject({
    event: { kind: 'disputed', chargeId, subjectId: 'disp_1', paymentId: null },
  })
})

test('after a change of the secret webhooks with the old one are read, and empty secrets read nothing', async () => {
  stub.tell('payment.downtime.started', {})
  const webhook = stub.webhooks()[0]!
  const read = (webhookSecrets: string[]) =>
    connect(stub, { webhookSecrets }).readWebhook(webhook, nowMs()).kind
  expect(read(['a new one', webhookSecret])).toBe('ignored')
  expect(read(['a new one'])).toBe('refused')
  expect(read([''])).toBe('refused')
})

test('a genuine webhook of another form is refused as malformed', () => {
  stub.tell('payment.captured', { payment: { entity: { id: 'pay_1' } } })
  expect(connect(stub).readWebhook(stub.webhooks()[0]!, nowMs())).toEqual({
    kind: 'refused',
    reason: 'malformed',
  })
})

test('more payments than a page holds are all listed', async () => {
  const provider = connect(stub)
  const request = order()
  await provider.createOrder(request)
  for (let i = 0; i < 250; i++) stub.pay(request.paymentId)
  const ids = new Set<string>()
  for await (const { chargeId } of provider.listPayments(nowMs() - 1000, nowMs() + 1000)) ids.add(chargeId)
  expect(ids.size).toBe(250)
})

test.each([400, 404])('a list that is refused with %i is no empty list', async (status) => {
  stub.failWith(status, '{}')
  const list = connect(stub).listPayments(nowMs() - 1000, nowMs() + 1000)
  await expect(list[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    name: 'PaymentProviderUnavailable',
  })
})

test.each([
  [500, ''],
  [502, '<html>Bad Gateway</html>'],
  [429, '{}'],
  [409, '{}'],
  [200, '<html>'],
  [200, '{}'],
])('after a reply of %i %s the provider counts as unavailable', async (status, body) => {
  stub.failWith(status, body)
  await expect(connect(stub).createOrder(order())).rejects.toMatchObject({
    name: 'PaymentProviderUnavailable',
  })
})

test('a provider that cannot be reached counts as unavailable', async () => {
  const provider = createRazorpayPayments({ ...keys, webhookSecrets: [], baseUrl: 'http://127.0.0.1:9/v1' })
  await expect(provider.createOrder(order())).rejects.toMatchObject({ name: 'PaymentProviderUnavailable' })
})

test('the error of a refusal has its code, and not what the provider writes about it', async () => {
  const wrong = connect(stub, { keySecret: 'another' })
  await expect(wrong.createOrder(order())).rejects.toThrow(/401 BAD_REQUEST_ERROR$/)
  const request = order()
  await connect(stub).createOrder(request)
  await expect(connect(stub).createOrder(request)).rejects.toThrow(/400 BAD_REQUEST_ERROR$/)
  expect(await connect(stub).findPayment('pay_none')).toBeNull()
})
