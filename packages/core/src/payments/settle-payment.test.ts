import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import type { PaymentId, UserId } from '@astrovoice/contracts'
import { openPaymentStage, type PaymentStage } from '../testing/builders/payment-stage.ts'
import { PaymentProviderUnavailable, PaymentRefused } from './payment-provider.ts'
import { getPayment, listPacks, listPayments } from './manage-payments.ts'
import { reconcilePayments } from './reconcile-payments.ts'
import { sweepPayments } from './sweep-payments.ts'

let stage: PaymentStage
beforeEach(() => {
  stage = openPaymentStage()
})

test('a payment credits the wallet without its tax, once, however often the provider tells it', async () => {
  const { id } = await stage.start()
  expect(await stage.stateOf(id)).toBe('pending')
  stage.provider.pay(id)
  await stage.deliver([...stage.provider.webhooks, ...stage.provider.webhooks])
  // ₹100 and 18 % GST on it.
  expect(await stage.paidPaise()).toBe(10_000)
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 10_000,
    tax: 1800,
    provider_clearing: -11_800,
  })
  expect(await stage.stateOf(id)).toBe('paid')
})

test('a failed try that comes after the payment changes nothing', async () => {
  const { id } = await stage.start()
  stage.provider.fail(id)
  stage.provider.pay(id)
  await stage.deliver(stage.provider.webhooks.toReversed())
  expect(await stage.stateOf(id)).toBe('paid')
  expect(await stage.paidPaise()).toBe(10_000)
})

test('a payment that failed becomes paid when money comes late', async () => {
  const { id } = await stage.start()
  stage.provider.fail(id)
  await stage.deliver(stage.provider.webhooks)
  expect(await stage.stateOf(id)).toBe('failed')
  stage.clock.pass(60 * 60_000)
  stage.provider.pay(id)
  await stage.deliver(stage.provider.webhooks.slice(-1))
  expect(await stage.stateOf(id)).toBe('paid')
})

test('after a failed try the page is offered as long as it takes another one', async () => {
  const { id, checkoutUrl } = await stage.start()
  stage.provider.fail(id)
  await stage.deliver(stage.provider.webhooks)
  expect(await getPayment(stage, stage.userId, id)).toMatchObject({ state: 'failed', checkoutUrl })
  stage.clock.pass(20 * 60_000)
  expect(await getPayment(stage, stage.userId, id)).toMatchObject({ state: 'failed', checkoutUrl: null })
})

test('a page that nobody has paid at expires', async () => {
  const { id } = await stage.start()
  stage.clock.pass(20 * 60_000 - 1)
  expect(await stage.stateOf(id)).toBe('pending')
  stage.clock.pass(1)
  expect(await stage.stateOf(id)).toBe('expired')
})

test.each([
  ['another amount', { amountPaise: 1 }],
  ['another currency', { currency: 'USD' }],
])('a genuine event with %s credits nothing, and is counted', async (_, more) => {
  const { id } = await stage.start()
  const charge = stage.provider.pay(id)
  stage.provider.webhooks.length = 0
  await stage.deliver([stage.provider.tell('paid', charge, more)])
  expect(await stage.paidPaise()).toBe(0)
  expect(stage.outcomes).toEqual(['paid mismatched'])
})

test('a genuine event about no payment of ours credits nothing, and is counted', async () => {
  const { id } = await stage.start()
  const charge = stage.provider.pay(id)
  const paymentId = randomUUID() as PaymentId
  await stage.deliver([stage.provider.tell('paid', charge, { paymentId, eventId: 'other' })])
  expect(await stage.paidPaise()).toBe(0)
  expect(stage.outcomes).toEqual(['paid unknown'])
})

test('a disputed payment takes what is left with its tax, and a won one gives the caller that back', async () => {
  const { id } = await stage.start()
  const charge = stage.provider.pay(id)
  await stage.deliver(stage.provider.webhooks)
  await stage.spend(4000)
  const dispute = { subjectId: 'dispute_1' }
  await stage.deliver([stage.provider.tell('disputed', charge, dispute)])
  expect(await stage.stateOf(id)).toBe('disputed')
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 0,
    tax: 0,
    provider_clearing: 0,
    revenue: 4000,
    corrections: -4000,
  })
  await stage.deliver([stage.provider.tell('dispute_won', charge, dispute)])
  expect(await stage.stateOf(id)).toBe('paid')
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 6000,
    tax: 1800,
    provider_clearing: -11_800,
    corrections: 0,
  })
})

test.each([
  ['less', 11_800, 5900],
  ['more', 5900, 11_800],
])('a dispute that is won for %s than it took gives back what it took', async (_, took, wonFor) => {
  const { id } = await stage.start()
  const charge = stage.provider.pay(id)
  const about = { subjectId: 'dispute_1' }
  stage.provider.tell('disputed', charge, { ...about, amountPaise: took })
  stage.provider.tell('dispute_won', charge, { ...about, amountPaise: wonFor })
  await stage.deliver(stage.provider.webhooks)
  expect(stage.outcomes).toEqual(['paid applied', 'disputed applied', 'dispute_won applied'])
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 10_000,
    tax: 1800,
    corrections: 0,
    provider_clearing: -11_800,
  })
})

test('a dispute whose end comes before its begin, and that before the payment, comes to nothing', async () => {
  const { id } = await stage.start()
  const charge = stage.provider.pay(id)
  const dispute = { subjectId: 'dispute_1' }
  stage.provider.tell('disputed', charge, dispute)
  stage.provider.tell('dispute_won', charge, dispute)
  await stage.deliver(stage.provider.webhooks.toReversed())
  expect(await stage.stateOf(id)).toBe('paid')
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 10_000, corrections: 0, tax: 1800 })
})

test('a refund that an operator makes at the provider takes its part of credit and of tax', async () => {
  const { id } = await stage.start()
  const chargeId = stage.provider.pay(id)
  await stage.provider.refund({ chargeId, refundId: randomUUID(), amountPaise: 5900 })
  await stage.deliver(stage.provider.webhooks)
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 5000, tax: 900, provider_clearing: -5900 })
  await stage.provider.refund({ chargeId, refundId: randomUUID(), amountPaise: 5900 })
  await stage.deliver(stage.provider.webhooks)
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 0, tax: 0, provider_clearing: 0 })
  expect(await stage.stateOf(id)).toBe('refunded')
})

test('a forged webhook and one of last month are refused and counted, and nothing is stored', async () => {
  const { id } = await stage.start()
  stage.provider.pay(id)
  const [genuine] = stage.provider.webhooks
  await expect(stage.receive({ ...genuine!, headers: {} })).rejects.toMatchObject({ code: 'webhook_refused' })
  stage.clock.pass(30 * 24 * 60 * 60_000)
  await expect(stage.receive(genuine!)).rejects.toMatchObject({ code: 'webhook_refused' })
  expect(stage.webhooks).toEqual(['signature', 'stale'])
  await stage.drain()
  expect(await stage.paidPaise()).toBe(0)
})

test('a genuine webhook that cannot be read is counted and not refused, so that the provider goes on', async () => {
  stage.paymentProvider.readWebhook = () => ({ kind: 'refused', reason: 'malformed' })
  await stage.receive({ body: new Uint8Array(), headers: {} })
  expect(stage.webhooks).toEqual(['malformed'])
})

test('a worker that dies after the ledger and before the payment is repeated without a second credit', async () => {
  const { id } = await stage.start()
  stage.provider.pay(id)
  await stage.receive(stage.provider.webhooks[0]!)
  const { settleEvent } = stage.payments
  stage.payments.settleEvent = () => Promise.reject(new Error('it died'))
  await stage.drain()
  expect(await stage.stateOf(id)).toBe('pending')
  stage.payments.settleEvent = settleEvent
  stage.clock.pass(60_001)
  expect(await sweepPayments(stage)).toBe(1)
  await stage.drain()
  expect(await stage.stateOf(id)).toBe('paid')
  expect(await stage.paidPaise()).toBe(10_000)
  expect(await sweepPayments(stage)).toBe(0)
})

test('the daily comparison settles what no webhook has told, and names what differs', async () => {
  const [told, late] = [await stage.start(), await stage.start()]
  stage.provider.pay(told.id)
  await stage.deliver(stage.provider.webhooks)
  stage.provider.pay(late.id)
  stage.clock.pass(24 * 60 * 60_000)
  expect(await reconcilePayments(stage)).toEqual({ agreed: 1, late: 1, unknown: 0, missing: 0, differs: 0 })
  await stage.drain()
  expect(await stage.stateOf(late.id)).toBe('paid')
  expect(await reconcilePayments(stage)).toMatchObject({ agreed: 2, late: 0 })
  stage.forgetAtProvider()
  expect(await reconcilePayments(stage)).toMatchObject({ agreed: 0, missing: 2 })
})

test('what was paid back at the provider before it was known here is not credited by the daily comparison', async () => {
  const { id } = await stage.start()
  const chargeId = stage.provider.pay(id)
  await stage.provider.refund({ chargeId, refundId: randomUUID(), amountPaise: 11_800 })
  stage.clock.pass(24 * 60 * 60_000)
  expect(await reconcilePayments(stage)).toMatchObject({ late: 0, differs: 1 })
  await stage.drain()
  expect(await stage.paidPaise()).toBe(0)
  // The refund's own news settles both.
  await stage.deliver(stage.provider.webhooks)
  expect(await stage.stateOf(id)).toBe('refunded')
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 0, provider_clearing: 0 })
})

test('what is not offered here cannot be bought, and a phone’s store has no packs of a provider of the web', async () => {
  await expect(stage.start('inr-1')).rejects.toMatchObject({ code: 'pack_not_offered' })
  const razorpay = { paymentProvider: { ...stage.provider, name: 'razorpay' as const } }
  const at = (platform: 'web' | 'ios', country = 'IN') =>
    listPacks(razorpay as never, { platform, country }).packs.length
  expect(at('web')).toBe(4)
  expect([at('ios'), at('web', 'US')]).toEqual([0, 0])
  expect(listPacks({ paymentProvider: null }, { platform: 'web', country: 'IN' })).toEqual({
    provider: null,
    packs: [],
  })
})

test.each([
  ['is away', new PaymentProviderUnavailable('away')],
  ['refuses this service', new PaymentRefused('401')],
])('while the provider %s nothing is begun that could be paid', async (_, failure) => {
  stage.provider.failure = failure
  await expect(stage.start()).rejects.toMatchObject({ code: 'payment_unavailable' })
  const { payments } = await listPayments(stage, stage.userId, { limit: 10 })
  expect(payments).toMatchObject([{ state: 'pending', checkoutUrl: null }])
  stage.clock.pass(60_000)
  expect(await stage.stateOf(payments[0]!.id)).toBe('failed')
  const { payments: ofOther } = await listPayments(stage, randomUUID() as UserId, { limit: 10 })
  expect(ofOther).toEqual([])
})
