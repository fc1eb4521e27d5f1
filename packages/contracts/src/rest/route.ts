import type { z } from 'zod'
import type { SharedBudgetName } from '../budgets.ts'
import type { ErrorCode } from '../errors/index.ts'

export type Method = 'get' | 'post' | 'put' | 'delete'

/** A REST route: its address, what it takes, what it answers and what can go wrong. */
export interface RouteSpec {
  readonly method: Method
  /** With parameters in braces, as OpenAPI writes them: `/v1/astrologers/{astrologerId}`. */
  readonly path: `/${string}`
  readonly summary: string
  readonly tag: string
  readonly auth: 'none' | 'caller'
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly reply: RouteReply
  readonly errors: readonly ErrorCode[]
  /** Besides the budget that every request takes from. */
  readonly budgets?: readonly SharedBudgetName[]
}

export type RouteReply =
  | { readonly status: 200 | 201 | 202; readonly schema: z.ZodType }
  | { readonly status: 200; readonly mediaType: string }
  | { readonly status: 204 }

export function defineRoute<const R extends RouteSpec>(route: R): R {
  return route
}

/** All the budgets that a request of this route takes from. */
export const budgetsOf = ({ auth, budgets = [] }: RouteSpec): readonly SharedBudgetName[] => [
  auth === 'caller' ? 'requests' : 'openRequests',
  ...budgets,
]

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

export type RouteParams<R extends RouteSpec> = Output<R['params']>
export type RouteQuery<R extends RouteSpec> = Output<R['query']>
export type RouteBody<R extends RouteSpec> = Output<R['body']>
export type RouteResponse<R extends RouteSpec> = R['reply'] extends { schema: infer S extends z.ZodType }
  ? z.input<S>
  : R['reply'] extends { mediaType: string }
    ? string | Uint8Array
    : undefined
