import { createHmac } from 'node:crypto'
import type { PaymentId } from '@astrovoice/contracts'
import {
  isWebhookStale,
  PaymentRefused,
  providerEventKinds,
  type OrderRequest,
  type PaymentProvider,
  type ProviderEvent,
  type ProviderPayment,
  type RefundRequest,
  type Webhook,
  type WebhookReading,
} from '../../../payments/index.ts'

const header = 'x-sandbox-signature'
const sign = (body: Uint8Array) => createHmac('sha256', 'secret').update(body).digest('hex')

/** Knows payments by `pay`; `webhooks` are those it would have sent. */
export class InMemoryPaymentProvider implements PaymentProvider {
  readonly name = 'sandbox'
  readonly webhooks: Webhook[] = []
  /** What is thrown while it is set. */
  failure: Error | null = null
  readonly #orders = new Map<PaymentId, OrderRequest>()
  readonly #payments = new Map<string, ProviderPayment>()
  readonly #refunds = new Set<string>()
  readonly #nowMs: () => number

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  async createOrder(request: OrderRequest) {
    if (this.failure) throw this.failure
    this.#orders.set(request.paymentId, request)
    return {
      orderId: `order_${request.paymentId}`,
      checkoutUrl: `https://pay.example.org/${request.paymentId}`,
    }
  }

  async findPayment(chargeId: string) {
    return this.#payments.get(chargeId) ?? null
  }

  async *listPayments(fromMs: number, untilMs: number) {
    for (const payment of this.#payments.values()) {
      if (payment.createdAtMs >= fromMs && payment.createdAtMs < untilMs) yield payment
    }
  }

  async refund({ chargeId, refundId, amountPaise }: RefundRequest) {
    const payment = this.#payments.get(chargeId)
    if (this.failure) throw this.failure
    if (!payment) throw new PaymentRefused('There is no such payment.')
    const providerRefundId = `refund_${refundId}`
    if (this.#refunds.has(refundId)) return { providerRefundId }
    if (payment.refundedPaise + amountPaise > payment.amountPaise)
      throw new PaymentRefused('There is not so much left of this payment.')
    this.#refunds.add(refundId)
    this.#payments.set(chargeId, { ...payment, refundedPaise: payment.refundedPaise + amountPaise })
    this.tell('refunded', chargeId, { subjectId: refundId, amountPaise })
    return { providerRefundId }
  }

  /** What a payer does on the page of an order. */
  pay(paymentId: PaymentId): string {
    return this.#take(paymentId, 'paid', `charge_${paymentId}`)
  }

  fail(paymentId: PaymentId): string {
    return this.#take(paymentId, 'failed', `failed_${paymentId}`)
  }

  /** Adds a webhook about a payment. */
  tell(kind: ProviderEvent['kind'], chargeId: string, more: Partial<ProviderEvent> = {}): Webhook {
    const { paymentId, amountPaise, currency } = this.#payments.get(chargeId)!
    const about = { kind, paymentId, chargeId, subjectId: chargeId, amountPaise, currency, ...more }
    const event = { eventId: `${kind}:${about.subjectId}`, occurredAtMs: this.#nowMs(), ...about }
    return this.send(event)
  }

  send(event: object): Webhook {
    const body = Buffer.from(JSON.stringify(event))
    const webhook = { body, headers: { [header]: sign(body) } }
    this.webhooks.push(webhook)
    return webhook
  }

  readWebhook({ body, headers }: Webhook, nowMs: number): WebhookReading {
    if (headers[header] !== sign(body)) return { kind: 'refused', reason: 'signature' }
    const event = JSON.parse(Buffer.from(body).toString()) as ProviderEvent
    if (!providerEventKinds.includes(event.kind)) return { kind: 'ignored', type: event.kind }
    if (isWebhookStale(event.occurredAtMs, nowMs)) return { kind: 'refused', reason: 'stale' }
    return { kind: 'event', event }
  }

  #take(paymentId: PaymentId, status: 'paid' | 'failed', chargeId: string): string {
    const { amountPaise } = this.#orders.get(paymentId)!
    const rest = { refundedPaise: 0, currency: 'INR', createdAtMs: this.#nowMs() }
    this.#payments.set(chargeId, { chargeId, paymentId, status, amountPaise, ...rest })
    this.tell(status, chargeId)
    return chargeId
  }
}
