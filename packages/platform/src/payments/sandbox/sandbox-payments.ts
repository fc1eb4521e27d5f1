import { createHmac } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { PaymentId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  isWebhookStale,
  PaymentRefused,
  providerEventKinds,
  type PaymentProvider,
  type ProviderEvent,
  type ProviderPayment,
  type Webhook,
  type WebhookReading,
} from '@astrovoice/core'
import { isSigned, parseBody } from '../is-signed.ts'

/** What can be done on the sandbox's page. */
export const sandboxActions = ['pay', 'fail', 'dispute', 'win_dispute'] as const
export type SandboxAction = (typeof sandboxActions)[number]

const Order = z.object({
  paymentId: PaymentId,
  amountPaise: z.int(),
  returnUrl: z.string(),
  createdAtMs: z.int(),
  status: z.enum(['pending', 'paid', 'failed']),
  tries: z.int(),
  refunds: z.record(z.string(), z.int()),
})
type Order = z.infer<typeof Order>

export interface SandboxPayments extends PaymentProvider {
  findOrder(orderId: string): Promise<Pick<Order, 'amountPaise' | 'returnUrl' | 'status'> | null>
  /** What a payer or their bank does. Its webhooks are sent; false for an unknown order. */
  act(orderId: string, action: SandboxAction): Promise<boolean>
}

export interface SandboxDeps {
  readonly redis: Redis
  readonly publicUrl: string
  /** Gets webhooks as they are to be sent, in the order of what happened. */
  readonly onWebhooks: (webhooks: readonly Webhook[]) => void
  readonly clock?: Clock
}

const lifeSeconds = 7 * 24 * 60 * 60
/** A stand-in moves no money: its secret is none. */
const secret = 'the sandbox signs with this'
const begunKey = '{dev-payments}:begun'
const orderKey = (paymentId: string) => `{dev-payments}:order:${paymentId}`
const idOf = (name: string) => /^(?:order|charge)_([0-9a-f-]{36})(?:_\d+)?$/.exec(name)?.[1] ?? ''
const chargeOf = ({ paymentId }: Order) => `charge_${paymentId}`

/** A payment provider in Redis, for development: nothing is paid. Its page takes any order. */
export function createSandboxPayments(deps: SandboxDeps): SandboxPayments {
  const { redis, publicUrl, onWebhooks, clock = systemClock } = deps
  const orders = createOrders(redis)
  const announce = (events: readonly Omit<ProviderEvent, 'occurredAtMs' | 'currency'>[]) => {
    const rest = { occurredAtMs: clock.nowMs(), currency: 'INR' }
    onWebhooks(events.map((event) => signEvent({ ...event, ...rest })))
  }
  return {
    name: 'sandbox',
    async createOrder({ paymentId, amountPaise, returnUrl }) {
      const createdAtMs = clock.nowMs()
      const begun = { status: 'pending', tries: 0, refunds: {} } as const
      await orders.save({ paymentId, amountPaise, returnUrl, createdAtMs, ...begun })
      await redis.zadd(begunKey, createdAtMs, paymentId)
      const orderId = `order_${paymentId}`
      return { orderId, checkoutUrl: `${publicUrl.replace(/\/$/, '')}/dev/checkout/${orderId}` }
    },
    async findPayment(chargeId) {
      const order = await orders.find(idOf(chargeId))
      return order && order.status !== 'pending' ? toPayment(order) : null
    },
    async *listPayments(fromMs, untilMs) {
      for (const id of await redis.zrangebyscore(begunKey, fromMs, `(${untilMs}`)) {
        const order = await orders.find(id)
        if (order && order.status !== 'pending') yield toPayment(order)
      }
    },
    async refund({ chargeId, refundId, amountPaise }) {
      const order = await orders.find(idOf(chargeId))
      if (!order) throw new PaymentRefused('There is no such payment in the sandbox.')
      const providerRefundId = `refund_${refundId}`
      if (!(providerRefundId in order.refunds)) {
        await orders.save({ ...order, refunds: { ...order.refunds, [providerRefundId]: amountPaise } })
        announce([eventOf(order, 'refunded', { subjectId: refundId, amountPaise })])
      }
      return { providerRefundId }
    },
    readWebhook: readSandboxWebhook,
    findOrder: (orderId) => orders.find(idOf(orderId)),
    async act(orderId, action) {
      const order = await orders.find(idOf(orderId))
      if (!order) return false
      const { changed, events } = perform(order, action)
      await orders.save(changed)
      announce(events)
      return true
    },
  }
}

const createOrders = (redis: Redis) => ({
  async find(paymentId: string): Promise<Order | null> {
    const text = await redis.get(orderKey(paymentId))
    return text === null ? null : Order.parse(JSON.parse(text))
  },
  async save(order: Order): Promise<void> {
    await redis.set(orderKey(order.paymentId), JSON.stringify(order), 'EX', lifeSeconds)
    await redis.expire(begunKey, lifeSeconds)
  },
})

type Told = Omit<ProviderEvent, 'occurredAtMs' | 'currency'>

const eventOf = (order: Order, kind: Told['kind'], more: Partial<Told> = {}): Told => {
  const { paymentId, amountPaise } = order
  const told = {
    kind,
    paymentId,
    chargeId: chargeOf(order),
    subjectId: chargeOf(order),
    amountPaise,
    ...more,
  }
  return { eventId: `${kind}:${told.subjectId}`, ...told }
}

/** A payer who pays had a failed try before: real ones often have. */
function perform(order: Order, action: SandboxAction): { changed: Order; events: Told[] } {
  const tries = order.tries + 1
  const attempt = `${chargeOf(order)}_${tries}`
  const failed = eventOf(order, 'failed', { chargeId: attempt, subjectId: attempt })
  const dispute = { subjectId: `dispute_${order.paymentId}` }
  switch (action) {
    case 'fail':
      return {
        changed: { ...order, tries, status: order.status === 'paid' ? 'paid' : 'failed' },
        events: [failed],
      }
    case 'pay':
      return { changed: { ...order, tries, status: 'paid' }, events: [failed, eventOf(order, 'paid')] }
    case 'dispute':
      return { changed: order, events: order.status === 'paid' ? [eventOf(order, 'disputed', dispute)] : [] }
    case 'win_dispute':
      return {
        changed: order,
        events: order.status === 'paid' ? [eventOf(order, 'dispute_won', dispute)] : [],
      }
  }
}

const toPayment = (order: Order): ProviderPayment => ({
  chargeId: chargeOf(order),
  paymentId: order.paymentId,
  status: order.status,
  amountPaise: order.amountPaise,
  refundedPaise: Object.values(order.refunds).reduce((sum, amount) => sum + amount, 0),
  currency: 'INR',
  createdAtMs: order.createdAtMs,
})

const Event = z.object({
  kind: z.enum(providerEventKinds),
  eventId: z.string(),
  occurredAtMs: z.int(),
  paymentId: PaymentId.nullable(),
  chargeId: z.string(),
  subjectId: z.string(),
  amountPaise: z.int(),
  currency: z.string(),
})

/** The webhook that tells an event. */
export function signEvent(event: ProviderEvent | { readonly kind: string }): Webhook {
  const body = Buffer.from(JSON.stringify(event))
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  return { body, headers: { 'x-sandbox-signature': signature } }
}

function readSandboxWebhook({ body, headers }: Webhook, nowMs: number): WebhookReading {
  if (!isSigned(body, headers['x-sandbox-signature'], [secret]))
    return { kind: 'refused', reason: 'signature' }
  const said = z.object({ kind: z.string() }).safeParse(parseBody(body))
  if (!said.success) return { kind: 'refused', reason: 'malformed' }
  const isKnown = (providerEventKinds as readonly string[]).includes(said.data.kind)
  if (!isKnown) return { kind: 'ignored', type: said.data.kind }
  const event = Event.safeParse(parseBody(body))
  if (!event.success) return { kind: 'refused', reason: 'malformed' }
  if (isWebhookStale(event.data.occurredAtMs, nowMs)) return { kind: 'refused', reason: 'stale' }
  return { kind: 'event', event: event.data }
}
