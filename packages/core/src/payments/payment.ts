import {
  toInstant,
  type Payment as PaymentReply,
  type PaymentId,
  type PaymentProviderName,
  type PaymentState,
  type RefundId,
  type WalletId,
} from '@astrovoice/contracts'
import { taxIn } from './offers.ts'

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
  /** What the provider has paid back, tax included, also what an operator paid back there. */
  readonly refundedPaise: number
  /** What the caller has asked for, oldest first. */
  readonly refunds: readonly Refund[]
}

/** `requested`: the provider has not heard of it. `sent`: it has. `failed`: the money is in the wallet again. */
export type RefundState = 'requested' | 'sent' | 'paid' | 'failed'

/** Money that a caller has asked to be paid back. */
export interface Refund {
  readonly id: RefundId
  readonly paymentId: PaymentId
  readonly creditPaise: number
  readonly taxPaise: number
  readonly requestedAtMs: number
  readonly state: RefundState
}

export interface PaymentOrder {
  readonly orderId: string
  readonly checkoutUrl: string
}

/** How long a page of a provider takes a payment; providers ask for 15 minutes at least. */
export const checkoutLifeMs = 20 * 60_000

/** Tax included. */
export const pricePaiseOf = ({ creditPaise, taxPaise }: Pick<Payment, 'creditPaise' | 'taxPaise'>): number =>
  creditPaise + taxPaise

const sumOf = (refunds: readonly Refund[]): number =>
  refunds.reduce((sum, refund) => sum + pricePaiseOf(refund), 0)

const isUnderWay = ({ state }: Refund) => state === 'requested' || state === 'sent'

/** What of a payment is on its way back, tax included. */
export const refundingPaiseOf = ({ refunds }: Payment): number => sumOf(refunds.filter(isUnderWay))

/** What of a payment was not asked back and not paid back, tax included. */
export function remainingPaiseOf(payment: Payment): number {
  const asked = payment.refunds.filter(({ state }) => state !== 'failed')
  const outside = payment.refundedPaise - sumOf(asked.filter(({ state }) => state === 'paid'))
  return Math.max(0, pricePaiseOf(payment) - outside - sumOf(asked))
}

/** What can be paid back of a payment while its caller has so much paid money. */
export function refundableOf(
  payment: Payment,
  paidPaise: number,
): { readonly creditPaise: number; readonly taxPaise: number } {
  const isPaid = payment.paidAtMs !== null && payment.chargeId !== null
  if (!isPaid || payment.disputedAtMs !== null) return { creditPaise: 0, taxPaise: 0 }
  const remaining = remainingPaiseOf(payment)
  const rest = remaining - taxIn(remaining, payment)
  const creditPaise = Math.min(rest, paidPaise)
  // The last part has the rest of the tax.
  const taxPaise =
    creditPaise === rest
      ? remaining - rest
      : Math.floor((creditPaise * payment.taxPaise) / payment.creditPaise)
  return { creditPaise, taxPaise }
}

export function paymentStateOf(payment: Payment, nowMs: number): PaymentState {
  if (payment.disputedAtMs !== null && payment.disputeWonAtMs === null) return 'disputed'
  if (payment.refundedPaise >= pricePaiseOf(payment)) return 'refunded'
  if (payment.paidAtMs !== null) return 'paid'
  if (payment.failedAtMs !== null) return 'failed'
  return nowMs < payment.createdAtMs + checkoutLifeMs ? 'pending' : 'expired'
}

export function describePayment(payment: Payment, paidPaise: number, nowMs: number): PaymentReply {
  const { id, provider, creditPaise, taxPaise, createdAtMs, order } = payment
  const state = paymentStateOf(payment, nowMs)
  return {
    id,
    provider,
    state,
    creditPaise,
    taxPaise,
    pricePaise: pricePaiseOf(payment),
    refundablePaise: refundableOf(payment, paidPaise).creditPaise,
    refundingPaise: refundingPaiseOf(payment),
    refundedPaise: payment.refundedPaise,
    at: toInstant(createdAtMs),
    checkoutUrl: state === 'pending' ? (order?.checkoutUrl ?? null) : null,
  }
}
