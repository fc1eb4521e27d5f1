import { randomUUID } from 'node:crypto'
import type {
  PaymentEventId,
  PaymentId,
  PaymentProviderName,
  RefundId,
  WalletId,
} from '@astrovoice/contracts'
import type {
  Payment,
  PaymentNews,
  PaymentOrder,
  Payments,
  ProviderEvent,
  Refund,
  RefundState,
  SettledEvent,
  StoredProviderEvent,
} from '../../../payments/index.ts'

interface Row {
  readonly payment: Omit<Payment, 'refundedPaise' | 'refunds'>
  readonly refunded: ReadonlyMap<string, number>
  readonly asked: readonly Refund[]
}

/** Keeps payments and events in the order they came. */
export class InMemoryPayments implements Payments {
  readonly #rows = new Map<PaymentId, Row>()
  readonly #events = new Map<
    PaymentEventId,
    { readonly event: StoredProviderEvent; readonly cameAtMs: number }
  >()

  async add(payment: Parameters<Payments['add']>[0]) {
    const news = { order: null, chargeId: null, paidAtMs: null, failedAtMs: null }
    const disputes = { disputedAtMs: null, disputeWonAtMs: null }
    this.#rows.set(payment.id, {
      payment: { ...payment, ...news, ...disputes },
      refunded: new Map(),
      asked: [],
    })
  }

  async setOrder(id: PaymentId, order: PaymentOrder) {
    const row = this.#rows.get(id)
    if (row) this.#rows.set(id, { ...row, payment: { ...row.payment, order } })
  }

  async find(id: PaymentId) {
    const row = this.#rows.get(id)
    return row ? toPayment(row) : null
  }

  async findByCharge(provider: PaymentProviderName, chargeId: string) {
    return this.#all().find((each) => each.provider === provider && each.chargeId === chargeId) ?? null
  }

  async list(walletId: WalletId, { limit, before }: { limit: number; before?: PaymentId | undefined }) {
    const own = this.#all().filter((each) => each.walletId === walletId)
    own.sort((a, b) => b.createdAtMs - a.createdAtMs || (a.id < b.id ? 1 : -1))
    const from = before === undefined ? 0 : own.findIndex(({ id }) => id === before) + 1
    return own.slice(from, from + limit)
  }

  async listPaid(provider: PaymentProviderName, fromMs: number, untilMs: number) {
    return this.#all().filter(
      (each) =>
        each.provider === provider &&
        each.paidAtMs !== null &&
        each.createdAtMs >= fromMs &&
        each.createdAtMs < untilMs,
    )
  }

  async addRefund(refund: Omit<Refund, 'state'>) {
    const row = this.#rows.get(refund.paymentId)
    if (!row || row.asked.some(isUnderWay)) return false
    const asked = [...row.asked, { ...refund, state: 'requested' as const }]
    this.#rows.set(refund.paymentId, { ...row, asked })
    return true
  }

  async findRefund(id: string) {
    return this.#refunds().find((refund) => refund.id === id) ?? null
  }

  async setRefundState(id: RefundId, state: RefundState) {
    for (const [paymentId, row] of this.#rows) {
      const asked = row.asked.map((each) => (each.id === id && isUnderWay(each) ? { ...each, state } : each))
      this.#rows.set(paymentId, { ...row, asked })
    }
  }

  async listUnsentRefunds(beforeMs: number, limit: number) {
    return this.#refunds()
      .filter(({ state, requestedAtMs }) => state === 'requested' && requestedAtMs < beforeMs)
      .slice(0, limit)
      .map(({ id }) => id)
  }

  async addEvent(provider: PaymentProviderName, event: ProviderEvent, nowMs: number) {
    const known = [...this.#events.values()].find(
      ({ event: each }) => each.provider === provider && each.eventId === event.eventId,
    )
    if (known) return { id: known.event.id, isNew: false }
    const id = randomUUID() as PaymentEventId
    this.#events.set(id, { event: { ...event, id, provider, outcome: null }, cameAtMs: nowMs })
    return { id, isNew: true }
  }

  async findEvent(id: PaymentEventId) {
    return this.#events.get(id)?.event ?? null
  }

  async settleEvent(id: PaymentEventId, { outcome, news }: SettledEvent) {
    const row = this.#events.get(id)
    if (row?.event.outcome !== null) return false
    this.#events.set(id, { ...row, event: { ...row.event, outcome } })
    const paid = news && this.#rows.get(news.paymentId)
    if (paid) this.#rows.set(news.paymentId, addNews(paid, news.added))
    return true
  }

  async listUnsettled(beforeMs: number, limit: number) {
    return [...this.#events.values()]
      .filter(({ event, cameAtMs }) => event.outcome === null && cameAtMs < beforeMs)
      .slice(0, limit)
      .map(({ event }) => event.id)
  }

  async removeEvents(beforeMs: number) {
    const old = [...this.#events.values()].filter(
      ({ event, cameAtMs }) => event.outcome !== null && cameAtMs < beforeMs,
    )
    for (const { event } of old) this.#events.delete(event.id)
    return old.length
  }

  #refunds(): Refund[] {
    return [...this.#rows.values()].flatMap(({ asked }) => asked)
  }

  #all(): Payment[] {
    return [...this.#rows.values()].map(toPayment)
  }
}

const toPayment = ({ payment, refunded, asked }: Row): Payment => ({
  ...payment,
  refundedPaise: [...refunded.values()].reduce((sum, amount) => sum + amount, 0),
  refunds: asked,
})

const isUnderWay = ({ state }: Refund) => state === 'requested' || state === 'sent'

const moments = ['paidAtMs', 'failedAtMs', 'disputedAtMs', 'disputeWonAtMs'] as const

function addNews({ payment, refunded, asked }: Row, news: PaymentNews): Row {
  const earliest = moments.map((name) => {
    const known = [payment[name], news[name]].filter((each) => each !== null && each !== undefined)
    return [name, known.length === 0 ? null : Math.min(...known)] as const
  })
  const { refund } = news
  return {
    payment: {
      ...payment,
      ...(Object.fromEntries(earliest) as Record<(typeof moments)[number], number | null>),
      chargeId: payment.chargeId ?? news.chargeId ?? null,
    },
    refunded: new Map([...(refund ? [[refund.id, refund.amountPaise] as const] : []), ...refunded]),
    asked: asked.map((each) => endRefund(each, news)),
  }
}

/** What was paid stays so. */
function endRefund(refund: Refund, { refund: paid, failedRefundId }: PaymentNews): Refund {
  if (!isUnderWay(refund)) return refund
  if (paid?.id === refund.id) return { ...refund, state: 'paid' }
  return failedRefundId === refund.id ? { ...refund, state: 'failed' } : refund
}
