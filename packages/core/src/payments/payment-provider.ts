import type { PaymentId, PaymentProviderName } from '@astrovoice/contracts'
import type { PaymentOrder } from './payment.ts'

export const providerEventKinds = [
  'paid',
  'failed',
  'disputed',
  'dispute_won',
  'refunded',
  'refund_failed',
] as const
export type ProviderEventKind = (typeof providerEventKinds)[number]

/** One thing that a provider tells of a payment. It may come late, twice, or after what followed it. */
export interface ProviderEvent {
  readonly kind: ProviderEventKind
  /** The provider's name for it: the same when it comes again. */
  readonly eventId: string
  readonly occurredAtMs: number
  /** Our name for the payment, as the provider keeps it; null when it gives none. */
  readonly paymentId: PaymentId | null
  /** The provider's name for what was paid. */
  readonly chargeId: string
  /** What happened to it: the provider's name for a dispute, ours for a refund if it has one. Several events can be about it. */
  readonly subjectId: string
  /** Tax included. */
  readonly amountPaise: number
  readonly currency: string
}

export type WebhookReading =
  | { readonly kind: 'event'; readonly event: ProviderEvent }
  /** It is genuine, and about nothing that is needed here. */
  | { readonly kind: 'ignored'; readonly type: string }
  | { readonly kind: 'refused'; readonly reason: WebhookRefusal }

/** `stale`: it is genuine, but so old that it may be a replay. */
export type WebhookRefusal = 'signature' | 'stale' | 'malformed'

/** A payment as the provider has it. */
export interface ProviderPayment {
  readonly chargeId: string
  readonly paymentId: PaymentId | null
  readonly status: 'pending' | 'paid' | 'failed'
  /** Tax included. */
  readonly amountPaise: number
  readonly refundedPaise: number
  readonly currency: string
  readonly createdAtMs: number
}

export interface OrderRequest {
  readonly paymentId: PaymentId
  /** Tax included. */
  readonly amountPaise: number
  /** What the payer reads. */
  readonly description: string
  /** Where the provider's page leads to afterwards. */
  readonly returnUrl: string
  readonly expiresAtMs: number
}

export interface RefundRequest {
  readonly chargeId: string
  /** Our name for the refund. Of several requests with one name the first counts. */
  readonly refundId: string
  readonly amountPaise: number
}

/** The provider does not respond, or not as documented. */
export class PaymentProviderUnavailable extends Error {
  override readonly name = 'PaymentProviderUnavailable'
}

/** The provider says no for good. */
export class PaymentRefused extends Error {
  override readonly name = 'PaymentRefused'
}

/** Takes callers' money, on pages of its own: no card and no account passes through this service. */
export interface PaymentProvider {
  readonly name: PaymentProviderName
  /** @throws PaymentProviderUnavailable */
  createOrder(request: OrderRequest): Promise<PaymentOrder>
  /** Null for one that it does not know. @throws PaymentProviderUnavailable */
  findPayment(chargeId: string): Promise<ProviderPayment | null>
  /** Payments that were begun in a time, until before its end. @throws PaymentProviderUnavailable */
  listPayments(fromMs: number, untilMs: number): AsyncIterable<ProviderPayment>
  /** Asks for money to be paid back to its source. @throws PaymentProviderUnavailable, PaymentRefused */
  refund(request: RefundRequest): Promise<{ readonly providerRefundId: string }>
  /** Reads a webhook. Its signature covers the bytes of the body; headers have names in lower case. */
  readWebhook(webhook: Webhook, nowMs: number): WebhookReading
}

export interface Webhook {
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** Providers repeat a webhook for a day. */
export const webhookMaxAgeMs = 25 * 60 * 60_000
/** How far clocks may differ. */
export const webhookMaxAheadMs = 5 * 60_000

export const isWebhookStale = (sentAtMs: number, nowMs: number): boolean =>
  sentAtMs < nowMs - webhookMaxAgeMs || sentAtMs > nowMs + webhookMaxAheadMs
