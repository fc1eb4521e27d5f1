import { z } from 'zod'

/** What can go wrong, where and when. */

const closeCode = z.union([
  z.int().min(1000).max(1003),
  z.int().min(1007).max(1014),
  z.int().min(3000).max(4999),
])

/** A handshake that fails: a fault before there is a session. */
const refuse = z.strictObject({
  kind: z.literal('refuse'),
  /** 429 is a rate limit, 500 to 504 an outage, 401 a wrong key. */
  status: z.int().min(400).max(599),
  retryAfterS: z.int().min(0).optional(),
})

/** The connection ends without a close frame: the client sees 1006. */
const drop = z.strictObject({ kind: z.literal('drop') })

const close = z.strictObject({
  kind: z.literal('close'),
  code: closeCode,
  reason: z.string().max(123).default(''),
})

/** The session has reached its longest duration: an `error` event, then close 1001. */
const expire = z.strictObject({ kind: z.literal('expire') })

/** An `error` event without a cause; the session goes on. */
const error = z.strictObject({
  kind: z.literal('error'),
  type: z.string().default('server_error'),
  code: z.string(),
  message: z.string().default('The server had an error while processing your request.'),
})

/** Every event of the server comes this much later, each piece up to `jitterMs` more, in order. */
const latency = z.strictObject({
  kind: z.literal('latency'),
  delayMs: z.int().min(0).max(60_000),
  jitterMs: z.int().min(0).max(60_000).default(0),
})

/** The connection is open and nothing passes, not even pings. @default for good */
const stall = z.strictObject({ kind: z.literal('stall'), forMs: z.int().min(1).optional() })

const every = z.int().min(1)
/** Every nth event is sent twice. */
const duplicate = z.strictObject({ kind: z.literal('duplicate'), every })
/** Every nth event comes after the one that follows it. */
const reorder = z.strictObject({ kind: z.literal('reorder'), every: z.int().min(2) })

const endResponse = z.discriminatedUnion('status', [
  z.strictObject({
    kind: z.literal('end-response'),
    status: z.literal('incomplete'),
    reason: z.enum(['max_output_tokens', 'content_filter']),
  }),
  z.strictObject({
    kind: z.literal('end-response'),
    status: z.literal('failed'),
    type: z.string().default('server_error'),
    code: z.string(),
    message: z.string().default('The server had an error while processing your request.'),
  }),
])
/** The response under way ends as incomplete or failed; what is left of it is not sent. */
export type EndResponse = z.output<typeof endResponse>

const Kinds = z.discriminatedUnion('kind', [
  refuse,
  drop,
  close,
  expire,
  error,
  latency,
  stall,
  duplicate,
  reorder,
  endResponse,
])

/**
 * The next session (or handshake), the nth from now, the open ones, or one by its id. `all`: the open ones and
 * every later one.
 */
const Target = z.union([
  z.enum(['next', 'open', 'all']),
  z.strictObject({ nth: z.int().min(1) }),
  z.strictObject({ sessionId: z.string() }),
])

/** When it takes effect: just before the nth event of a type is sent, and that long after. @default at once */
const Trigger = z.strictObject({
  event: z.string().optional(),
  nth: z.int().min(1).default(1),
  afterMs: z.int().min(0).default(0),
})

export const FaultOrder = z.strictObject({
  fault: Kinds,
  target: Target.default('next'),
  when: Trigger.default({ nth: 1, afterMs: 0 }),
})

export type FaultOrder = z.output<typeof FaultOrder>
type Fault = FaultOrder['fault']
export type Refusal = Extract<Fault, { kind: 'refuse' }>
export type LineFault = Exclude<Fault, Refusal>
type Trigger = FaultOrder['when']
