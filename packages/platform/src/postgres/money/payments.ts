import { z } from 'zod'
import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { PaymentEventId, PaymentId, PaymentProviderName, RefundId, WalletId } from '@astrovoice/contracts'
import {
  providerEventKinds,
  type EventOutcome,
  type Payment,
  type PaymentNews,
  type Payments,
  type Refund,
  type StoredProviderEvent,
} from '@astrovoice/core'

/** Payments and what providers told of them, in `payments` and `payment_events`. */
export function createPayments(prisma: PrismaClient): Payments {
  return {
    async add({ createdAtMs, ...payment }) {
      await prisma.payment.create({ data: { ...payment, createdAt: new Date(createdAtMs) } })
    },
    async setOrder(id, { orderId, checkoutUrl }) {
      await prisma.payment.update({ where: { id }, data: { orderId, checkoutUrl } })
    },
    async find(id) {
      const row = await prisma.payment.findUnique({ where: { id }, include })
      return row && toPayment(row)
    },
    async findByCharge(provider, chargeId) {
      const row = await prisma.payment.findFirst({ where: { provider, chargeId }, include })
      return row && toPayment(row)
    },
    async list(walletId, { limit, before }) {
      const rows = await prisma.payment.findMany({
        where: { walletId },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit,
        include,
        ...(before && { cursor: { id: before }, skip: 1 }),
      })
      return rows.map(toPayment)
    },
    async listPaid(provider, fromMs, untilMs) {
      const createdAt = { gte: new Date(fromMs), lt: new Date(untilMs) }
      const rows = await prisma.payment.findMany({
        where: { provider, paidAt: { not: null }, createdAt },
        include,
      })
      return rows.map(toPayment)
    },
    ...refundsOf(prisma),
    ...eventsOf(prisma),
  }
}

const include = { asked: { orderBy: { requestedAt: 'asc' } } } as const

const underWay = { in: ['requested', 'sent'] as ('requested' | 'sent')[] }

type Refunds = Pick<Payments, 'addRefund' | 'findRefund' | 'setRefundState' | 'listUnsentRefunds'>

const refundsOf = (prisma: PrismaClient): Refunds => ({
  addRefund: ({ requestedAtMs, ...refund }) =>
    prisma.$transaction(async (tx) => {
      const { paymentId } = refund
      await tx.$queryRaw`SELECT 1 AS locked FROM payments WHERE id = ${paymentId}::uuid FOR UPDATE`
      if ((await tx.paymentRefund.count({ where: { paymentId, state: underWay } })) > 0) return false
      const data = { ...refund, requestedAt: new Date(requestedAtMs), state: 'requested' as const }
      await tx.paymentRefund.create({ data })
      return true
    }),
  async findRefund(id) {
    if (!RefundId.safeParse(id).success) return null
    const row = await prisma.paymentRefund.findUnique({ where: { id } })
    return row && toRefund(row)
  },
  async setRefundState(id, state) {
    await prisma.paymentRefund.updateMany({ where: { id, state: underWay }, data: { state } })
  },
  async listUnsentRefunds(beforeMs, limit) {
    const rows = await prisma.paymentRefund.findMany({
      where: { state: 'requested', requestedAt: { lt: new Date(beforeMs) } },
      orderBy: { requestedAt: 'asc' },
      select: { id: true },
      take: limit,
    })
    return rows.map(({ id }) => RefundId.parse(id))
  },
})

const toRefund = ({ requestedAt, ...row }: Prisma.PaymentRefundGetPayload<object>): Refund => ({
  ...row,
  id: RefundId.parse(row.id),
  paymentId: PaymentId.parse(row.paymentId),
  requestedAtMs: requestedAt.getTime(),
})

type Events = Pick<Payments, 'addEvent' | 'findEvent' | 'settleEvent' | 'listUnsettled' | 'removeEvents'>

const eventsOf = (prisma: PrismaClient): Events => ({
  async addEvent(provider, { occurredAtMs, ...event }, nowMs) {
    const [occurredAt, receivedAt] = [new Date(occurredAtMs), new Date(nowMs)]
    const id = PaymentEventId.parse(crypto.randomUUID())
    const { count } = await prisma.paymentEvent.createMany({
      data: [{ ...event, id, provider, occurredAt, receivedAt }],
      skipDuplicates: true,
    })
    if (count === 1) return { id, isNew: true }
    const where = { provider_eventId: { provider, eventId: event.eventId } }
    const known = await prisma.paymentEvent.findUniqueOrThrow({ where })
    return { id: PaymentEventId.parse(known.id), isNew: false }
  },
  async findEvent(id) {
    const row = await prisma.paymentEvent.findUnique({ where: { id } })
    return row && toEvent(row)
  },
  settleEvent: (id, { outcome, atMs, news }) =>
    prisma.$transaction(async (tx) => {
      const data = { outcome, settledAt: new Date(atMs) }
      const { count } = await tx.paymentEvent.updateMany({ where: { id, settledAt: null }, data })
      if (count === 1 && news) await addNews(tx, news.paymentId, news.added)
      return count === 1
    }),
  async listUnsettled(beforeMs, limit) {
    const rows = await prisma.paymentEvent.findMany({
      where: { settledAt: null, receivedAt: { lt: new Date(beforeMs) } },
      orderBy: { receivedAt: 'asc' },
      select: { id: true },
      take: limit,
    })
    return rows.map(({ id }) => PaymentEventId.parse(id))
  },
  async removeEvents(beforeMs) {
    const where = { settledAt: { not: null }, receivedAt: { lt: new Date(beforeMs) } }
    return (await prisma.paymentEvent.deleteMany({ where })).count
  },
})

/** LEAST leaves out what is NULL. */
async function addNews(tx: Prisma.TransactionClient, id: PaymentId, news: PaymentNews): Promise<void> {
  const [paid, failed, disputed, won] = [
    news.paidAtMs,
    news.failedAtMs,
    news.disputedAtMs,
    news.disputeWonAtMs,
  ].map((ms) => (ms === undefined ? null : new Date(ms)))
  const refunds = JSON.stringify(news.refund ? { [news.refund.id]: news.refund.amountPaise } : {})
  await tx.$executeRaw`
    UPDATE payments SET
      charge_id = coalesce(charge_id, ${news.chargeId ?? null}),
      paid_at = LEAST(paid_at, ${paid}::timestamptz),
      failed_at = LEAST(failed_at, ${failed}::timestamptz),
      disputed_at = LEAST(disputed_at, ${disputed}::timestamptz),
      dispute_won_at = LEAST(dispute_won_at, ${won}::timestamptz),
      refunds = ${refunds}::jsonb || refunds
    WHERE id = ${id}::uuid`
  const ended = [
    [news.refund?.id, 'paid'],
    [news.failedRefundId, 'failed'],
  ] as const
  for (const [refundId, state] of ended) {
    if (refundId === undefined || !RefundId.safeParse(refundId).success) continue
    await tx.paymentRefund.updateMany({ where: { id: refundId, state: underWay }, data: { state } })
  }
}

const Refunds = z.record(z.string(), z.int().min(0))
const toMs = (at: Date | null): number | null => at?.getTime() ?? null

const toPayment = (row: Prisma.PaymentGetPayload<{ include: { asked: true } }>): Payment => ({
  id: PaymentId.parse(row.id),
  walletId: WalletId.parse(row.walletId),
  provider: PaymentProviderName.parse(row.provider),
  packId: row.packId,
  creditPaise: row.creditPaise,
  taxPaise: row.taxPaise,
  createdAtMs: row.createdAt.getTime(),
  order:
    row.orderId === null || row.checkoutUrl === null
      ? null
      : { orderId: row.orderId, checkoutUrl: row.checkoutUrl },
  chargeId: row.chargeId,
  paidAtMs: toMs(row.paidAt),
  failedAtMs: toMs(row.failedAt),
  disputedAtMs: toMs(row.disputedAt),
  disputeWonAtMs: toMs(row.disputeWonAt),
  refundedPaise: Object.values(Refunds.parse(row.refunds)).reduce((sum, amount) => sum + amount, 0),
  refunds: row.asked.map(toRefund),
})

const Kind = z.enum(providerEventKinds)
const Outcome = z.enum(['applied', 'unknown', 'mismatched'] satisfies EventOutcome[]).nullable()

const toEvent = (row: Prisma.PaymentEventGetPayload<object>): StoredProviderEvent => ({
  id: PaymentEventId.parse(row.id),
  provider: PaymentProviderName.parse(row.provider),
  kind: Kind.parse(row.kind),
  eventId: row.eventId,
  occurredAtMs: row.occurredAt.getTime(),
  paymentId: row.paymentId === null ? null : PaymentId.parse(row.paymentId),
  chargeId: row.chargeId,
  subjectId: row.subjectId,
  amountPaise: row.amountPaise,
  currency: row.currency,
  outcome: Outcome.parse(row.outcome),
})
