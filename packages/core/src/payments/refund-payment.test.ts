import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import type { PaymentId, UserId } from '@astrovoice/contracts'
import { openPaymentStage, type PaymentStage } from '../testing/builders/payment-stage.ts'
import { PaymentProviderUnavailable, PaymentRefused } from './payment-provider.ts'
import { reconcilePayments } from './reconcile-payments.ts'
import { sweepPayments } from './sweep-payments.ts'

let stage: PaymentStage
let id: PaymentId
beforeEach(async () => {
  stage = openPaymentStage()
  ;({ id } = await stage.start())
  stage.provider.pay(id)
  await stage.deliver(stage.provider.webhooks)
})

/** Lets the provider hear of refunds, and tell of them. */
const payOut = async () => {
  await stage.drain()
  await stage.deliver(stage.provider.webhooks)
}

test('all of an unspent payment goes back with its tax, and the books are as before it', async () => {
  expect(await stage.show(id)).toMatchObject({ refundablePaise: 10_000, refundingPaise: 0 })
  const asked = await stage.refund(id)
  expect(asked).toMatchObject({ state: 'paid', refundablePaise: 0, refundingPaise: 11_800 })
  expect(await stage.paidPaise()).toBe(0)
  await payOut()
  expect(await stage.show(id)).toMatchObject({ state: 'refunded', refundingPaise: 0, refundedPaise: 11_800 })
  expect(await stage.ledger.totals()).toMatchObject({
    caller_paid: 0,
    tax: 0,
    refunds: 0,
    provider_clearing: 0,
  })
  stage.clock.pass(60 * 60_000)
  expect(await reconcilePayments(stage)).toMatchObject({ agreed: 1, differs: 0 })
})

test('of a payment that is partly spent the rest goes back, with the tax of the rest', async () => {
  await stage.spend(4000)
  expect((await stage.refund(id)).refundingPaise).toBe(7080)
  await payOut()
  // ₹60 and 18 % of it; the tax of what was heard stays.
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 0, tax: 720, revenue: 4000, refunds: 0 })
  await expect(stage.refund(id)).rejects.toMatchObject({ code: 'nothing_to_refund' })
})

test('bonus, and money that is reserved for a call, are not paid back', async () => {
  const walletId = await stage.walletIdOf(stage.userId)
  await stage.ledger.post(walletId, { kind: 'bonus', amountPaise: 5000, key: 'b', atMs: 0 })
  const reserve = { kind: 'reserve', minPaise: 1, maxPaise: 6000, key: 'r', atMs: 0 } as const
  await stage.ledger.post(walletId, { ...reserve, callId: randomUUID() as never })
  expect((await stage.show(id)).refundablePaise).toBe(9000)
})

test('two requests at once take the money once', async () => {
  const asked = await Promise.allSettled([stage.refund(id), stage.refund(id)])
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await payOut()
  expect((await stage.show(id)).refundedPaise).toBe(11_800)
})

test('nobody has a payment of another caller paid back', async () => {
  const other = randomUUID() as UserId
  await expect(stage.refund(id, other)).rejects.toMatchObject({ code: 'not_found' })
  expect(await stage.paidPaise()).toBe(10_000)
})

test('a payment that nobody has paid, and a disputed one, are not paid back', async () => {
  const pending = await stage.start()
  await expect(stage.refund(pending.id)).rejects.toMatchObject({ code: 'nothing_to_refund' })
  stage.provider.tell('disputed', `charge_${id}`, { subjectId: 'dispute_1', amountPaise: 5900 })
  await stage.deliver(stage.provider.webhooks)
  expect(await stage.paidPaise()).toBe(5000)
  await expect(stage.refund(id)).rejects.toMatchObject({ code: 'nothing_to_refund' })
})

test('what the provider refuses for good is in the wallet again, and can be asked for again', async () => {
  await stage.refund(id)
  stage.provider.failure = new PaymentRefused('no')
  await payOut()
  expect(await stage.show(id)).toMatchObject({ state: 'paid', refundablePaise: 10_000, refundingPaise: 0 })
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 10_000, tax: 1800, refunds: 0 })
  stage.provider.failure = null
  await stage.refund(id)
  await payOut()
  expect((await stage.show(id)).state).toBe('refunded')
})

test('while the provider is away a refund waits, and the sweep has it paid', async () => {
  await stage.refund(id)
  stage.provider.failure = new PaymentProviderUnavailable('away')
  await payOut()
  expect((await stage.show(id)).refundingPaise).toBe(11_800)
  stage.provider.failure = null
  stage.clock.pass(60_001)
  expect(await sweepPayments(stage)).toBe(1)
  await payOut()
  expect((await stage.show(id)).state).toBe('refunded')
})

test('a request that dies before the ledger is taken up by the sweep, and pays once', async () => {
  const { post } = stage.ledger
  stage.ledger.post = () => Promise.reject(new Error('it died'))
  await expect(stage.refund(id)).rejects.toThrow('it died')
  stage.ledger.post = post
  expect(await stage.paidPaise()).toBe(10_000)
  stage.clock.pass(60_001)
  await sweepPayments(stage)
  await payOut()
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 0, refunds: 0, provider_clearing: 0 })
})

test('money that is spent before the refund is taken stays spent, and the provider hears of nothing', async () => {
  const { post } = stage.ledger
  stage.ledger.post = () => Promise.reject(new Error('it died'))
  await expect(stage.refund(id)).rejects.toThrow('it died')
  stage.ledger.post = post
  await stage.spend(1)
  stage.clock.pass(60_001)
  await sweepPayments(stage)
  await payOut()
  expect(await stage.show(id)).toMatchObject({ refundingPaise: 0, refundedPaise: 0, refundablePaise: 9999 })
})

test('a refund that the bank sends back is in the wallet again, once', async () => {
  await stage.refund(id)
  const told = stage.provider.webhooks.length
  await stage.drain()
  const [webhook] = stage.provider.webhooks.slice(told)
  const event = JSON.parse(Buffer.from(webhook!.body).toString()) as object
  const failed = stage.provider.send({ ...event, kind: 'refund_failed', eventId: 'refund_failed:1' })
  await stage.deliver([failed, failed])
  expect(await stage.show(id)).toMatchObject({ refundablePaise: 10_000, refundingPaise: 0, refundedPaise: 0 })
  expect(await stage.ledger.totals()).toMatchObject({ caller_paid: 10_000, tax: 1800, refunds: 0 })
})
