import { z } from 'zod'
import { PaymentProviderUnavailable, type PaymentProvider, type ProviderPayment } from '@astrovoice/core'
import { createRazorpayClient, type RazorpayClient, type RazorpaySettings } from './razorpay-client.ts'
import { PaymentEntity, paymentIdIn } from './entities.ts'
import { readRazorpayWebhook } from './read-razorpay-webhook.ts'

export interface RazorpayOptions extends RazorpaySettings {
  /** The webhook's, and after a change the one before it. */
  readonly webhookSecrets: readonly string[]
}

const PaymentLink = z.object({ id: z.string(), short_url: z.url() })
const Payments = z.object({ items: z.array(PaymentEntity) })
const Refund = z.object({ id: z.string() })

const pageSize = 100
/** A hundred thousand payments in a time that is listed. */
const maxPages = 1000

/**
 * Razorpay, by payment links: its own page takes the payment, by UPI, card or bank. Our name for a payment is the link's
 * reference, and a note that Razorpay copies to what is paid.
 */
export function createRazorpayPayments({ webhookSecrets, ...settings }: RazorpayOptions): PaymentProvider {
  const client = createRazorpayClient(settings)
  return {
    name: 'razorpay',
    async createOrder({ paymentId, amountPaise, description, returnUrl, expiresAtMs }) {
      const link = await client.ask({
        method: 'POST',
        path: '/payment_links',
        body: {
          amount: amountPaise,
          currency: 'INR',
          accept_partial: false,
          reference_id: paymentId,
          description,
          expire_by: Math.floor(expiresAtMs / 1000),
          notify: { sms: false, email: false },
          reminder_enable: false,
          notes: { payment_id: paymentId },
          callback_url: returnUrl,
          callback_method: 'get',
        },
        reply: PaymentLink,
      })
      if (!link) throw new PaymentProviderUnavailable('Razorpay has made no payment link.')
      return { orderId: link.id, checkoutUrl: link.short_url }
    },
    async findPayment(chargeId) {
      const path = `/payments/${encodeURIComponent(chargeId)}`
      const found = await client.ask({ method: 'GET', path, reply: PaymentEntity })
      return found && toPayment(found)
    },
    listPayments: (fromMs, untilMs) => listPayments(client, fromMs, untilMs),
    async refund({ chargeId, refundId, amountPaise }) {
      const refund = await client.ask({
        method: 'POST',
        path: `/payments/${encodeURIComponent(chargeId)}/refund`,
        headers: { 'x-refund-idempotency': refundId },
        body: { amount: amountPaise, speed: 'normal', notes: { refund_id: refundId } },
        reply: Refund,
      })
      if (!refund) throw new PaymentProviderUnavailable('Razorpay has made no refund.')
      return { providerRefundId: refund.id }
    },
    readWebhook: (webhook, nowMs) => readRazorpayWebhook(webhook, webhookSecrets, nowMs),
  }
}

async function* listPayments(
  client: RazorpayClient,
  fromMs: number,
  untilMs: number,
): AsyncGenerator<ProviderPayment> {
  const [from, to] = [Math.floor(fromMs / 1000), Math.ceil(untilMs / 1000)]
  for (let page = 0; page < maxPages; page++) {
    const path = `/payments?from=${from}&to=${to}&count=${pageSize}&skip=${page * pageSize}`
    const found = await client.ask({ method: 'GET', path, reply: Payments })
    if (!found) throw new PaymentProviderUnavailable('Razorpay has not listed its payments.')
    const items = found.items.map(toPayment)
    yield* items.filter(({ createdAtMs }) => createdAtMs >= fromMs && createdAtMs < untilMs)
    if (items.length < pageSize) return
  }
  throw new Error(`Razorpay lists more than ${maxPages} pages of payments.`)
}

const toPayment = (entity: z.output<typeof PaymentEntity>): ProviderPayment => ({
  chargeId: entity.id,
  paymentId: paymentIdIn(entity.notes),
  status: isPaid(entity.status) ? 'paid' : entity.status === 'failed' ? 'failed' : 'pending',
  amountPaise: entity.amount,
  refundedPaise: entity.amount_refunded ?? 0,
  currency: entity.currency,
  createdAtMs: entity.created_at * 1000,
})

/** A payment that was paid back in full is `refunded`. */
const isPaid = (status: string) => status === 'captured' || status === 'refunded'
