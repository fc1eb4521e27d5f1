import type { z } from 'zod'
import type { SharedBudgetName } from '../budgets.ts'
import type { ErrorCode } from '../errors/index.ts'
import type { AuditAction } from '../operations/audit-actions.ts'

export type Method = 'get' | 'post' | 'put' | 'delete'

/** Who may ask: anybody, or a signed-in user. Operators have routes of their own, in `../admin`. */
export type RouteAuth = 'public' | 'user'

/** A REST route. Server, client and OpenAPI follow from this one declaration. */
export interface RouteSpec {
  readonly method: Method
  /** With parameters in braces, as OpenAPI writes them: `/v1/astrologers/{astrologerId}`. */
  readonly path: `/${string}`
  readonly summary: string
  readonly tag: string
  readonly auth: RouteAuth
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** Headers that the handler reads, by their names in lower case. */
  readonly headers?: z.ZodObject
  readonly body?: z.ZodType
  /** The handler gets the bytes of the body, unread: a webhook's signature covers them. Excludes `body`. */
  readonly rawBody?: true
  /**
   * The route takes an Idempotency-Key: a request that is repeated with its key gets the first reply for 24 h. Only for
   * routes of users that reply with JSON or nothing.
   */
  readonly idempotent?: true
  /** Why a POST without a key may be repeated. */
  readonly repeat?: HarmlessRepeat
  /** The reply of a GET has an ETag: a request that names it in If-None-Match gets 304 while nothing has changed. */
  readonly etag?: true
  /** The reply may be compressed: it holds no token and no signed address, whose length would tell of them. */
  readonly compressed?: true
  readonly reply: RouteReply
  readonly errors: readonly ErrorCode[]
  /** The line that a user's request leaves in the audit log once it is done. */
  readonly audit?: AuditAction
  /** Besides the budget that every request takes from. */
  readonly budgets?: readonly SharedBudgetName[]
}

/**
 * bounded: it costs again, within a budget. refused: it works once. same: it gets the first reply again.
 * no_effect: there is nothing left to do.
 */
export type HarmlessRepeat = 'bounded' | 'refused' | 'same' | 'no_effect'

/** A POST runs once for its key, or says why a repeat does no harm. */
type RuledPost<R extends RouteSpec> = R extends { method: 'post' }
  ? R extends { idempotent: true } | { repeat: HarmlessRepeat }
    ? unknown
    : { readonly repeat: HarmlessRepeat }
  : unknown

export type RouteReply =
  | { readonly status: 200 | 201 | 202; readonly schema: z.ZodType }
  | { readonly status: 200; readonly mediaType: string }
  | { readonly status: 204 }

/** @throws Error for parts that exclude each other. */
export function defineRoute<const R extends RouteSpec>(route: R & RuledPost<R>): R {
  if (route.rawBody && route.body) throw new Error(`${route.path}: a route has either body or rawBody.`)
  if (route.idempotent && (route.auth === 'public' || 'mediaType' in route.reply))
    throw new Error(`${route.path}: an idempotent route needs a user, and a reply of JSON or nothing.`)
  if (route.etag && (route.method !== 'get' || route.reply.status !== 200))
    throw new Error(`${route.path}: only a GET that replies with 200 has an ETag.`)
  return route
}

/** All the budgets that a request of this route takes from. */
export const budgetsOf = ({ auth, budgets = [] }: RouteSpec): readonly SharedBudgetName[] => [
  ...(auth === 'public' ? (['openRequests', 'openRequestsFromPrefix'] as const) : (['requests'] as const)),
  ...budgets,
]

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

export type RouteParams<R extends RouteSpec> = Output<R['params']>
export type RouteQuery<R extends RouteSpec> = Output<R['query']>
export type RouteHeaders<R extends RouteSpec> = Output<R['headers']>
export type RouteBody<R extends RouteSpec> = Output<R['body']>
export type RouteResponse<R extends RouteSpec> = R['reply'] extends { schema: infer S extends z.ZodType }
  ? z.input<S>
  : R['reply'] extends { mediaType: string }
    ? string | Uint8Array
    : undefined
