import type {
  PaymentEventId,
  PaymentId,
  PaymentProviderName,
  RefundId,
  WalletId,
} from '@astrovoice/contracts'
import type { Payment, PaymentOrder, Refund, RefundState } from './payment.ts'
import type { ProviderEvent } from './payment-provider.ts'

/** What an event adds to a payment. Of moments the earliest stays, of charges and of each refund the first. */
export type PaymentNews = {
  readonly [K in 'paidAtMs' | 'failedAtMs' | 'disputedAtMs' | 'disputeWonAtMs']?: number
} & {
  readonly chargeId?: string
  /** What was paid back; a refund of ours is `paid` then. */
  readonly refund?: { readonly id: string; readonly amountPaise: number }
  /** A refund of ours is `failed` unless it was paid. */
  readonly failedRefundId?: string
}

/** What settling an event came to. */
export type EventOutcome =
  /** It is in the ledger and in the payment. */
  | 'applied'
  /** No payment of this service has that name. */
  | 'unknown'
  /** The amount, the currency or the provider is not that of the payment. */
  | 'mismatched'

export interface StoredProviderEvent extends ProviderEvent {
  readonly id: PaymentEventId
  readonly provider: PaymentProviderName
  /** Null until it is settled. */
  readonly outcome: EventOutcome | null
}

/** Payments, and what providers told of them. A payment leads to a wallet, and to nobody. */
export interface Payments {
  add(
    payment: Pick<
      Payment,
      'id' | 'walletId' | 'provider' | 'packId' | 'creditPaise' | 'taxPaise' | 'createdAtMs'
    >,
  ): Promise<void>
  setOrder(id: PaymentId, order: PaymentOrder): Promise<void>
  find(id: PaymentId): Promise<Payment | null>
  findByCharge(provider: PaymentProviderName, chargeId: string): Promise<Payment | null>
  /** Latest first. */
  list(
    walletId: WalletId,
    page: { readonly limit: number; readonly before?: PaymentId | undefined },
  ): Promise<Payment[]>
  /** Payments that were paid, and begun in a time. */
  listPaid(provider: PaymentProviderName, fromMs: number, untilMs: number): Promise<Payment[]>
  /**
   * Adds a refund as `requested`. False while another one of its payment is under way: of several at once
   * one counts.
   */
  addRefund(refund: Omit<Refund, 'state'>): Promise<boolean>
  findRefund(id: string): Promise<Refund | null>
  /** Leaves a refund that has come to its end as it is. */
  setRefundState(id: RefundId, state: RefundState): Promise<void>
  /** Refunds that were asked for before a moment and that the provider has not heard of, oldest first. */
  listUnsentRefunds(beforeMs: number, limit: number): Promise<RefundId[]>
  /** Stores an event once. The same id when it comes again. */
  addEvent(
    provider: PaymentProviderName,
    event: ProviderEvent,
    nowMs: number,
  ): Promise<{ readonly id: PaymentEventId; readonly isNew: boolean }>
  findEvent(id: PaymentEventId): Promise<StoredProviderEvent | null>
  /** Stores how an event was settled, with its news, both or neither. False when it was settled before. */
  settleEvent(id: PaymentEventId, settled: SettledEvent): Promise<boolean>
  /** Events that came before a moment and are not settled, oldest first. */
  listUnsettled(beforeMs: number, limit: number): Promise<PaymentEventId[]>
  /** Removes settled events that came before a moment. */
  removeEvents(beforeMs: number): Promise<number>
}

export interface SettledEvent {
  readonly outcome: EventOutcome
  readonly atMs: number
  readonly news: { readonly paymentId: PaymentId; readonly added: PaymentNews } | null
}
