import { beforeEach, describe, expect, test } from '@jest/globals'
import type { PaymentId, RefundId, WalletId } from '@astrovoice/contracts'
import type { Payment, Payments, PaymentNews, ProviderEvent } from '../../../payments/index.ts'

export interface PaymentsUnderTest {
  readonly payments: Payments
  openWallet(): Promise<WalletId>
}

const createdAtMs = Date.parse('2026-11-30T06:00:00Z')

function useWallet(open: () => PaymentsUnderTest) {
  let payments: Payments
  let walletId: WalletId
  beforeEach(async () => {
    const subject = open()
    ;({ payments } = subject)
    walletId = await subject.openWallet()
  })
  const add = async (minute = 0): Promise<PaymentId> => {
    const id = crypto.randomUUID() as PaymentId
    const amounts = { packId: 'inr-100', creditPaise: 10_000, taxPaise: 1800 }
    const atMs = createdAtMs + minute * 60_000
    await payments.add({ id, walletId, provider: 'sandbox', ...amounts, createdAtMs: atMs })
    return id
  }
  const tell = (paymentId: PaymentId | null, more: Partial<ProviderEvent> = {}, nowMs = createdAtMs) =>
    payments.addEvent('sandbox', { ...buildEvent(paymentId), ...more }, nowMs)
  const news = async (paymentId: PaymentId, added: PaymentNews) => {
    const { id } = await tell(paymentId)
    const settled = { outcome: 'applied', atMs: createdAtMs, news: { paymentId, added } } as const
    expect(await payments.settleEvent(id, settled)).toBe(true)
  }
  return { payments: () => payments, walletId: () => walletId, add, tell, news }
}

type Stage = ReturnType<typeof useWallet>

const buildEvent = (paymentId: PaymentId | null): ProviderEvent => ({
  kind: 'paid',
  eventId: crypto.randomUUID(),
  occurredAtMs: createdAtMs + 1000,
  paymentId,
  chargeId: crypto.randomUUID(),
  subjectId: 'charge',
  amountPaise: 11_800,
  currency: 'INR',
})

/** What every store of payments does. */
export function paymentsContract(name: string, open: () => PaymentsUnderTest): void {
  describe(`payments: ${name}`, () => {
    const stage = useWallet(open)

    testPayments(stage)
    testNews(stage)
    testEvents(stage)
    testRefunds(stage)
  })
}

function testEvents(stage: Stage): void {
  test('an event that comes again is stored once, also at the same moment', async () => {
    const event = { ...buildEvent(await stage.add()), eventId: crypto.randomUUID() }
    const told = await Promise.all([1, 2, 3].map(() => stage.tell(event.paymentId, event)))
    expect(new Set(told.map(({ id }) => id)).size).toBe(1)
    expect(told.filter(({ isNew }) => isNew)).toHaveLength(1)
    const { id } = told[0]!
    expect(await stage.payments().findEvent(id)).toEqual({ ...event, id, provider: 'sandbox', outcome: null })
  })

  test('an event is settled once, and its news count once', async () => {
    const paymentId = await stage.add()
    const { id } = await stage.tell(paymentId)
    const settle = (atMs: number) =>
      stage.payments().settleEvent(id, {
        outcome: 'applied',
        atMs,
        news: { paymentId, added: { failedAtMs: atMs } },
      })
    expect(await settle(20)).toBe(true)
    expect(await settle(10)).toBe(false)
    expect((await stage.payments().find(paymentId))?.failedAtMs).toBe(20)
    expect((await stage.payments().findEvent(id))?.outcome).toBe('applied')
  })

  test('events that nobody has settled are listed after a while, and settled ones are removed', async () => {
    const long = createdAtMs - 365 * 24 * 60 * 60_000
    const waiting = await stage.tell(null, {}, long)
    const settled = await stage.tell(null, {}, long)
    await stage.payments().settleEvent(settled.id, { outcome: 'unknown', atMs: long, news: null })
    const listed = await stage.payments().listUnsettled(long + 1, 1000)
    expect(listed).toContain(waiting.id)
    expect(listed).not.toContain(settled.id)
    expect(await stage.payments().listUnsettled(long, 1000)).not.toContain(waiting.id)
    expect(await stage.payments().removeEvents(long + 1)).toBeGreaterThanOrEqual(1)
    expect(await stage.payments().findEvent(settled.id)).toBeNull()
    expect(await stage.payments().findEvent(waiting.id)).not.toBeNull()
    await stage.payments().settleEvent(waiting.id, { outcome: 'unknown', atMs: long, news: null })
  })
}

function testPayments(stage: Stage): void {
  test('a payment is found as it was added, with its order once there is one', async () => {
    const id = await stage.add()
    const added: Payment = {
      id,
      walletId: stage.walletId(),
      provider: 'sandbox',
      packId: 'inr-100',
      creditPaise: 10_000,
      taxPaise: 1800,
      createdAtMs,
      order: null,
      chargeId: null,
      paidAtMs: null,
      failedAtMs: null,
      disputedAtMs: null,
      disputeWonAtMs: null,
      refundedPaise: 0,
      refunds: [],
    }
    expect(await stage.payments().find(id)).toEqual(added)
    const order = { orderId: `order_${id}`, checkoutUrl: 'https://pay.example.org/1' }
    await stage.payments().setOrder(id, order)
    expect(await stage.payments().find(id)).toEqual({ ...added, order })
    expect(await stage.payments().find(crypto.randomUUID() as PaymentId)).toBeNull()
  })

  test('payments of a wallet are listed by pages, latest first', async () => {
    const ids = [await stage.add(0), await stage.add(1), await stage.add(2)].toReversed()
    const list = async (before?: PaymentId) =>
      (await stage.payments().list(stage.walletId(), { limit: 2, before })).map(({ id }) => id)
    expect(await list()).toEqual(ids.slice(0, 2))
    expect(await list(ids[1])).toEqual(ids.slice(2))
    expect(await list(ids[2])).toEqual([])
  })
}

function testNews(stage: Stage): void {
  test('of news the earliest moment and the first charge stay, and each refund counts once', async () => {
    const id = await stage.add()
    const charge = crypto.randomUUID()
    await stage.news(id, { chargeId: charge, paidAtMs: 2000, refund: { id: 'r1', amountPaise: 100 } })
    await stage.news(id, { chargeId: 'other', paidAtMs: 1000, refund: { id: 'r1', amountPaise: 100 } })
    await stage.news(id, { paidAtMs: 3000, disputedAtMs: 4000, refund: { id: 'r2', amountPaise: 50 } })
    expect(await stage.payments().find(id)).toMatchObject({
      chargeId: charge,
      paidAtMs: 1000,
      failedAtMs: null,
      disputedAtMs: 4000,
      refundedPaise: 150,
    })
    expect(await stage.payments().findByCharge('sandbox', charge)).toMatchObject({ id })
    expect(await stage.payments().findByCharge('razorpay', charge)).toBeNull()
  })

  test('payments that were paid are listed by when they were begun', async () => {
    const paid = await stage.add(10)
    await stage.add(10)
    await stage.news(paid, { paidAtMs: createdAtMs })
    const from = createdAtMs + 600_000
    const list = async (fromMs: number, untilMs: number) =>
      (await stage.payments().listPaid('sandbox', fromMs, untilMs))
        .filter(({ walletId }) => walletId === stage.walletId())
        .map(({ id }) => id)
    expect(await list(from, from + 1)).toEqual([paid])
    expect(await list(from - 1000, from)).toEqual([])
    expect(await list(from + 1, from + 1000)).toEqual([])
  })
}

function testRefunds(stage: Stage): void {
  const ask = async (paymentId: PaymentId, requestedAtMs = createdAtMs) => {
    const id = crypto.randomUUID() as RefundId
    const refund = { id, paymentId, creditPaise: 5000, taxPaise: 900, requestedAtMs }
    return { refund, isAdded: await stage.payments().addRefund(refund) }
  }
  const stateOf = async (id: RefundId) => (await stage.payments().findRefund(id))?.state

  test('of refunds of one payment that are asked for at once one counts, and another after its end', async () => {
    const paymentId = await stage.add()
    const asked = await Promise.all([ask(paymentId), ask(paymentId), ask(paymentId)])
    const added = asked.filter(({ isAdded }) => isAdded)
    expect(added).toHaveLength(1)
    const { refund } = added[0]!
    const requested = { ...refund, state: 'requested' }
    expect(await stage.payments().findRefund(refund.id)).toEqual(requested)
    expect((await stage.payments().find(paymentId))?.refunds).toEqual([requested])
    await stage.payments().setRefundState(refund.id, 'sent')
    expect((await ask(paymentId)).isAdded).toBe(false)
    await stage.payments().setRefundState(refund.id, 'failed')
    expect((await ask(paymentId)).isAdded).toBe(true)
    expect(await stage.payments().findRefund('rfnd_of_the_provider')).toBeNull()
  })

  test('a refund that the provider has paid is paid, and one that has failed is not paid any more', async () => {
    const paymentId = await stage.add()
    const { refund: first } = await ask(paymentId)
    await stage.news(paymentId, { refund: { id: first.id, amountPaise: 5900 } })
    await stage.payments().setRefundState(first.id, 'failed')
    expect(await stateOf(first.id)).toBe('paid')
    const { refund: second } = await ask(paymentId)
    await stage.news(paymentId, { failedRefundId: second.id })
    await stage.payments().setRefundState(second.id, 'sent')
    expect(await stateOf(second.id)).toBe('failed')
    expect((await stage.payments().find(paymentId))?.refundedPaise).toBe(5900)
  })

  test('refunds that the provider has not heard of are listed after a while', async () => {
    const long = createdAtMs - 365 * 24 * 60 * 60_000
    const { refund } = await ask(await stage.add(), long)
    expect(await stage.payments().listUnsentRefunds(long + 1, 1000)).toContain(refund.id)
    expect(await stage.payments().listUnsentRefunds(long, 1000)).not.toContain(refund.id)
    await stage.payments().setRefundState(refund.id, 'sent')
    expect(await stage.payments().listUnsentRefunds(long + 1, 1000)).not.toContain(refund.id)
  })
}
