import type {
  RouteBody,
  RouteHeaders,
  RouteParams,
  RouteQuery,
  RouteResponse,
  RouteSpec,
} from '@astrovoice/contracts'
import type { Principal } from '@astrovoice/core'

/** A request that was checked against its route's contract. */
export interface RouteRequest<R extends RouteSpec> {
  readonly params: RouteParams<R>
  readonly query: RouteQuery<R>
  readonly headers: RouteHeaders<R>
  readonly body: RouteBody<R>
  /** The bytes of the body as they came, on routes with `rawBody`. */
  readonly rawBody: R extends { rawBody: true } ? Buffer : undefined
  /** The signed-in user, on routes that need a sign-in. */
  readonly principal: R['auth'] extends 'public' ? undefined : Principal
  /** The caller's network address, for rate limits. */
  readonly ip: string
}

export type RouteHandler<R extends RouteSpec> = (
  request: RouteRequest<R>,
) => RouteResponse<R> | Promise<RouteResponse<R>>

/** One handler for every route, so that a missing one does not compile. */
export type RouteHandlers<Routes extends Record<string, RouteSpec>> = {
  readonly [N in keyof Routes]: RouteHandler<Routes[N]>
}
