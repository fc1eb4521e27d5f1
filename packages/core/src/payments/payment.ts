import {
  toInstant,
  type Payment as PaymentReply,
  type PaymentId,
  type PaymentProviderName,
  type PaymentState,
  type WalletId,
} from '@astrovoice/contracts'

/** A payment into a wallet. What has happened to it is only added to, so that the order of news does not matter. */
export interface Payment {
  readonly id: PaymentId
  readonly walletId: WalletId
  readonly provider: PaymentProviderName
  readonly packId: string
  /** What the wallet gains. */
  readonly creditPaise: number
  readonly taxPaise: number
  readonly createdAtMs: number
  /** Null until the provider has made its order. */
  readonly order: PaymentOrder | null
  /** The provider's name for what was paid. */
  readonly chargeId: string | null
  readonly paidAtMs: number | null
  readonly failedAtMs: number | null
  readonly disputedAtMs: number | null
  readonly disputeWonAtMs: number | null
  /** What the provider has paid back, tax included. */
  readonly refundedPaise: number
}

export interface PaymentOrder {
  readonly orderId: string
  readonly checkoutUrl: string
}

/** How long a page of a provider takes a payment; providers ask for 15 minutes at least. */
export const checkoutLifeMs = 20 * 60_000

export const pricePaiseOf = ({ creditPaise, taxPaise }: Pick<Payment, 'creditPaise' | 'taxPaise'>): number =>
  creditPaise + taxPaise

export function paymentStateOf(payment: Payment, nowMs: number): PaymentState {
  if (payment.disputedAtMs !== null && payment.disputeWonAtMs === null) return 'disputed'
  if (payment.refundedPaise >= pricePaiseOf(payment)) return 'refunded'
  if (payment.paidAtMs !== null) return 'paid'
  if (payment.failedAtMs !== null) return 'failed'
  return nowMs < payment.createdAtMs + checkoutLifeMs ? 'pending' : 'expired'
}

export function describePayment(payment: Payment, nowMs: number): PaymentReply {
  const { id, provider, creditPaise, taxPaise, createdAtMs, order } = payment
  const state = paymentStateOf(payment, nowMs)
  return {
    id,
    provider,
    state,
    creditPaise,
    taxPaise,
    pricePaise: pricePaiseOf(payment),
    at: toInstant(createdAtMs),
    checkoutUrl: state === 'pending' ? (order?.checkoutUrl ?? null) : null,
  }
}
