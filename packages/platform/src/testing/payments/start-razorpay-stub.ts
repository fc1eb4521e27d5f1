import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { listen } from '../../process/index.ts'
import { closeServer } from '../http/close-server.ts'

interface StubRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

interface Link {
  readonly id: string
  readonly amount: number
  readonly reference_id: string
  readonly notes: Record<string, unknown>
}

export interface RazorpayStub {
  readonly url: string
  readonly requests: readonly StubRequest[]
  /** What the next requests get in place of a reply. */
  failWith(status: number | null, body?: string): void
  /** A payer at the page of a link; returns the payment's id. */
  pay(referenceId: string): string
  fail(referenceId: string): string
  dispute(referenceId: string, amountDeducted: number): void
  tell(event: string, payload: object): void
  close(): Promise<void>
  webhooks(): readonly { readonly body: Buffer; readonly headers: Record<string, string> }[]
}

export interface RazorpayStubOptions {
  readonly keyId: string
  readonly keySecret: string
  readonly webhookSecret: string
  readonly nowMs: () => number
}

const nameOf = (kind: string) => `${kind}_${randomBytes(7).toString('hex')}`
const badRequest = (description: string) => ({
  status: 400,
  body: { error: { code: 'BAD_REQUEST_ERROR', description, source: 'business', step: 'x', reason: 'x' } },
})

interface Payment {
  readonly id: string
  readonly order_id: string
  readonly status: string
  readonly amount: number
  readonly notes: unknown
  readonly created_at: number
  amount_refunded: number
}

interface State extends RazorpayStubOptions {
  readonly links: Map<string, Link>
  /** The newest first. */
  readonly payments: Payment[]
  readonly refunds: Refunds
  readonly sent: { readonly body: Buffer; readonly headers: Record<string, string> }[]
}

type Refunds = Map<string, { readonly wanted: string; readonly refund: Record<string, unknown> }>

const secondsOf = ({ nowMs }: Pick<State, 'nowMs'>) => Math.floor(nowMs() / 1000)

/**
 * Razorpay's API and its webhooks, written from its documents (razorpay.com/docs/api, /docs/webhooks) and from nothing of
 * the adapter. It refuses what the real one refuses.
 */
export async function startRazorpayStub(options: RazorpayStubOptions): Promise<RazorpayStub> {
  const state: State = { ...options, links: new Map(), payments: [], refunds: new Map(), sent: [] }
  const requests: StubRequest[] = []
  let failure: { status: number; body: string } | null = null
  const server = createServer((message, response) => {
    void readRequest(message).then((request) => {
      requests.push(request)
      const { status, body } = failure ?? answer(state, request)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  const url = await listen(server, { host: '127.0.0.1', port: 0 })
  return {
    url: `${url}/v1`,
    requests,
    failWith: (status, body = '') => void (failure = status === null ? null : { status, body }),
    pay: (referenceId) => pay(state, referenceId),
    fail(referenceId) {
      const payment = take(state, referenceId, 'failed')
      tell(state, 'payment.failed', { payment: { entity: payment } })
      return payment.id
    },
    dispute: (referenceId, amountDeducted) => dispute(state, referenceId, amountDeducted),
    tell: (event, payload) => tell(state, event, payload),
    webhooks: () => state.sent,
    close: () => closeServer(server),
  }
}

function tell(state: State, event: string, payload: object): void {
  const whole = { entity: 'event', account_id: 'acc_BFQ7uQEaa7j2z7', event, contains: Object.keys(payload) }
  const body = Buffer.from(JSON.stringify({ ...whole, payload, created_at: secondsOf(state) }))
  const signature = createHmac('sha256', state.webhookSecret).update(body).digest('hex')
  const headers = { 'x-razorpay-signature': signature, 'x-razorpay-event-id': nameOf('evt') }
  state.sent.push({ body, headers })
}

function take(state: State, referenceId: string, status: string): Payment {
  const { amount, notes } = state.links.get(referenceId)!
  const payment = {
    ...{ id: nameOf('pay'), entity: 'payment', amount, currency: 'INR', status },
    ...{ order_id: nameOf('order'), invoice_id: null, international: false, method: 'upi' },
    ...{ amount_refunded: 0, refund_status: null, captured: status === 'captured', card_id: null },
    ...{ vpa: 'payer@upi', email: 'payer@example.org', contact: '+919800000000', fee: 278, tax: 42 },
    ...{ notes, created_at: secondsOf(state) },
  }
  state.payments.unshift(payment)
  return payment
}

function pay(state: State, referenceId: string): string {
  const link = state.links.get(referenceId)!
  const payment = take(state, referenceId, 'captured')
  tell(state, 'payment.captured', { payment: { entity: payment } })
  tell(state, 'payment_link.paid', {
    payment_link: { entity: { ...link, status: 'paid', amount_paid: link.amount } },
    order: { entity: { id: payment.order_id, entity: 'order', amount: link.amount, notes: [] } },
    payment: { entity: payment },
  })
  return payment.id
}

function dispute(state: State, referenceId: string, amountDeducted: number): void {
  const isOf = ({ notes, status }: Payment) =>
    status === 'captured' && JSON.stringify(notes).includes(referenceId)
  const payment = state.payments.find(isOf)!
  const at = secondsOf(state)
  const entity = {
    ...{ id: nameOf('disp'), entity: 'dispute', payment_id: payment.id, amount: payment.amount },
    ...{ currency: 'INR', amount_deducted: amountDeducted, reason_code: 'chargeback', status: 'open' },
    ...{ phase: 'chargeback', respond_by: at + 86_400, created_at: at },
  }
  tell(state, 'payment.dispute.created', { payment: { entity: payment }, dispute: { entity } })
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

function answer(state: State, request: StubRequest): Answer {
  const { keyId, keySecret, links, payments } = state
  const basic = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`
  if (request.headers.authorization !== basic) {
    return {
      status: 401,
      body: { error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed' } },
    }
  }
  const { method, path, body } = request
  if (method === 'POST' && /^\/payment_links\/?$/.test(path)) return makeLink(body, links, secondsOf(state))
  const [, paymentId, isRefund] = /^\/payments\/([^/]+)(\/refund)?$/.exec(path) ?? []
  if (paymentId !== undefined) {
    const payment = payments.find(({ id }) => id === paymentId)
    if (!payment) return badRequest('The id provided does not exist')
    return isRefund ? makeRefund(state, request, payment) : { status: 200, body: payment }
  }
  if (method === 'GET' && path === '/payments') return listPayments(request.query, payments)
  return { status: 404, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'not found' } } }
}

async function readRequest(message: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const url = new URL(message.url ?? '/', 'http://stub')
  const text = Buffer.concat(chunks).toString()
  return {
    method: message.method ?? '',
    path: url.pathname.replace(/^\/v1/, ''),
    query: url.searchParams,
    headers: message.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

const minLinkSeconds = 15 * 60

function makeLink(body: Record<string, unknown>, links: Map<string, Link>, nowSeconds: number) {
  const { amount, currency, reference_id, expire_by, callback_url, callback_method, notes } = body
  if (!Number.isSafeInteger(amount) || Number(amount) < 100)
    return badRequest('The amount must be an integer.')
  if (currency !== 'INR') return badRequest('Currency is not supported')
  if (typeof reference_id !== 'string' || reference_id.length > 40)
    return badRequest('reference_id is too long')
  if (links.has(reference_id)) return badRequest('payment link already exists with reference_id')
  if (Number(expire_by) < nowSeconds + minLinkSeconds)
    return badRequest('expire_by should be at least 15 minutes after current time')
  if (callback_url !== undefined && callback_method !== 'get')
    return badRequest('callback_method must be get')
  const id = nameOf('plink')
  const link: Link = { id, amount: Number(amount), reference_id, notes: notes as Link['notes'] }
  links.set(reference_id, link)
  const short_url = `https://rzp.io/rzp/${id}`
  return { status: 200, body: { ...body, id, short_url, status: 'created', amount_paid: 0, payments: null } }
}

function makeRefund(state: State, { headers, body }: StubRequest, payment: Payment): Answer {
  const { refunds } = state
  const key = String(headers['x-refund-idempotency'] ?? '')
  if (key !== '' && !/^[A-Za-z0-9_-]{10,}$/.test(key)) return badRequest('The idempotency key is invalid')
  const wanted = JSON.stringify([payment.id, body])
  const known = refunds.get(key)
  if (known) {
    return known.wanted === wanted
      ? { status: 200, body: known.refund }
      : badRequest('Different request body')
  }
  const amount = Number(body['amount'] ?? payment.amount)
  if (!Number.isSafeInteger(amount) || amount < 1) return badRequest('The amount must be an integer.')
  if (payment.amount_refunded + amount > payment.amount)
    return badRequest('The total refund amount is greater than the refund payment amount')
  payment.amount_refunded += amount
  const refund = {
    ...{ id: nameOf('rfnd'), entity: 'refund', amount, currency: 'INR', payment_id: payment.id },
    ...{ notes: body['notes'] ?? [], receipt: null, status: 'processed', speed_processed: 'normal' },
  }
  if (key !== '') refunds.set(key, { wanted, refund })
  tell(state, 'refund.created', { refund: { entity: refund }, payment: { entity: payment } })
  tell(state, 'refund.processed', { refund: { entity: refund }, payment: { entity: payment } })
  return { status: 200, body: refund }
}

function listPayments(query: URLSearchParams, payments: readonly Payment[]) {
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise)
  const count = number('count', 10)
  if (count > 100) return badRequest('The count may not be greater than 100.')
  const [from, to, skip] = [number('from', 0), number('to', Infinity), number('skip', 0)]
  const within = payments.filter(({ created_at: at }) => at >= from && at <= to)
  const items = within.slice(skip, skip + count)
  return { status: 200, body: { entity: 'collection', count: items.length, items } }
}
