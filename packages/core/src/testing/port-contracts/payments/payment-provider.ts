import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PaymentId } from '@astrovoice/contracts'
import type { PaymentProvider, ProviderPayment, Webhook } from '../../../payments/index.ts'

export interface PaymentProviderUnderTest {
  readonly provider: PaymentProvider
  readonly nowMs: () => number
  /** What a payer does on the page of an order; returns the provider's name for it. */
  pay(paymentId: PaymentId): Promise<string>
  fail(paymentId: PaymentId): Promise<string>
  /** A bank takes a payment back. */
  dispute(paymentId: PaymentId): Promise<void>
  /** The provider tells of something else. */
  tellOther(): Promise<void>
  /** Webhooks that it has sent, in order. */
  webhooks(): readonly Webhook[]
  close(): Promise<void>
}

const amountPaise = 11_800
const hourMs = 60 * 60_000

function useProvider(open: () => Promise<PaymentProviderUnderTest>) {
  let subject: PaymentProviderUnderTest
  beforeEach(async () => void (subject = await open()))
  afterEach(() => subject.close())
  const order = async () => {
    const paymentId = crypto.randomUUID() as PaymentId
    const made = await subject.provider.createOrder({
      paymentId,
      amountPaise,
      description: 'Wallet',
      returnUrl: 'https://app.example.org/wallet',
      expiresAtMs: subject.nowMs() + 20 * 60_000,
    })
    return { paymentId, ...made }
  }
  const read = (webhook: Webhook, nowMs = subject.nowMs()) => subject.provider.readWebhook(webhook, nowMs)
  return { subject: () => subject, order, read, newest: () => subject.webhooks().at(-1)! }
}

type Stage = ReturnType<typeof useProvider>

const list = async (provider: PaymentProvider, fromMs: number, untilMs: number) => {
  const all: ProviderPayment[] = []
  for await (const payment of provider.listPayments(fromMs, untilMs)) all.push(payment)
  return all
}

/** What every payment provider does. */
export function paymentProviderContract(name: string, open: () => Promise<PaymentProviderUnderTest>): void {
  describe(`payment provider: ${name}`, () => {
    const stage = useProvider(open)
    testPayments(stage)
    testWebhooks(stage)
  })
}

function testPayments({ subject, order, read, newest }: Stage): void {
  test('an order has an address to pay at, and a webhook has our name for the payment', async () => {
    const { paymentId, checkoutUrl, orderId } = await order()
    expect(new URL(checkoutUrl).protocol).toMatch(/^https?:$/)
    expect(orderId).not.toBe('')
    const chargeId = await subject().pay(paymentId)
    expect(read(newest())).toMatchObject({
      kind: 'event',
      event: { kind: 'paid', paymentId, chargeId, amountPaise, currency: 'INR' },
    })
  })

  test('a failed try has an event of its own, under another name than the payment that follows it', async () => {
    const { paymentId } = await order()
    const failed = await subject().fail(paymentId)
    const told = { kind: 'failed', paymentId, chargeId: failed }
    expect(read(newest())).toMatchObject({ kind: 'event', event: told })
    expect(await subject().pay(paymentId)).not.toBe(failed)
  })

  test('what was paid is found and listed by when it was made, and nothing else is', async () => {
    const { paymentId } = await order()
    const chargeId = await subject().pay(paymentId)
    const paid = { chargeId, paymentId, status: 'paid', amountPaise, refundedPaise: 0, currency: 'INR' }
    const { provider, nowMs } = subject()
    expect(await provider.findPayment(chargeId)).toMatchObject(paid)
    const around = await list(provider, nowMs() - hourMs, nowMs() + hourMs)
    expect(around.filter((each) => each.chargeId === chargeId)).toEqual([expect.objectContaining(paid)])
    const later = await list(provider, nowMs() + hourMs, nowMs() + 2 * hourMs)
    expect(later.filter((each) => each.chargeId === chargeId)).toEqual([])
  })

  test('a refund names its payment, and one that is asked for twice is one', async () => {
    const { paymentId } = await order()
    const chargeId = await subject().pay(paymentId)
    const request = { chargeId, refundId: crypto.randomUUID(), amountPaise: 1000 }
    const { provider } = subject()
    const { providerRefundId } = await provider.refund(request)
    expect(await provider.refund(request)).toEqual({ providerRefundId })
    const told = { kind: 'refunded', chargeId, subjectId: request.refundId, amountPaise: 1000 }
    expect(read(newest())).toMatchObject({ kind: 'event', event: told })
    expect(await provider.findPayment(chargeId)).toMatchObject({ refundedPaise: 1000 })
  })

  test('a payment that a bank takes back has an event with the dispute and the payment', async () => {
    const { paymentId } = await order()
    const chargeId = await subject().pay(paymentId)
    await subject().dispute(paymentId)
    const told = { kind: 'disputed', paymentId, chargeId, amountPaise }
    expect(read(newest())).toMatchObject({ kind: 'event', event: told })
  })
}

function testWebhooks({ subject, order, read, newest }: Stage): void {
  const told = async () => {
    await subject().pay((await order()).paymentId)
    return newest()
  }
  const refused = { kind: 'refused', reason: 'signature' }

  test('a webhook that is read twice names the same event', async () => {
    const webhook = await told()
    expect(read(webhook)).toEqual(read(webhook))
  })

  test('a changed byte, another signature and none are refused, also for the same content', async () => {
    const { body, headers } = await told()
    const changed = Uint8Array.from(body)
    changed[changed.length - 2]! ^= 1
    expect(read({ body: changed, headers })).toEqual(refused)
    const written = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(body).toString()), null, 1))
    expect(read({ body: written, headers })).toEqual(refused)
    expect(read({ body, headers: {} })).toEqual(refused)
    const other = await told()
    expect(read({ body, headers: other.headers })).toEqual(refused)
    for (const signature of ['', 'x', '0'.repeat(64), 'é'.repeat(64)]) {
      const guessed = Object.fromEntries(Object.keys(headers).map((name) => [name, signature]))
      expect(read({ body, headers: guessed })).toEqual(refused)
    }
  })

  test('a webhook of the day before is taken, an older one and one of the future are refused', async () => {
    const webhook = await told()
    const now = subject().nowMs()
    expect(read(webhook, now + 24 * hourMs)).toMatchObject({ kind: 'event' })
    expect(read(webhook, now + 26 * hourMs)).toEqual({ kind: 'refused', reason: 'stale' })
    expect(read(webhook, now - hourMs)).toEqual({ kind: 'refused', reason: 'stale' })
  })

  test('what is about no money is ignored', async () => {
    await subject().tellOther()
    expect(read(newest())).toMatchObject({ kind: 'ignored' })
  })
}
