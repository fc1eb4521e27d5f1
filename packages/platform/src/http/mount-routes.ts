import express, { type Express, type RequestHandler, type Response } from 'express'
import { budgets, budgetsOf } from '@astrovoice/contracts'
import type {
  BudgetHolder,
  Method,
  RouteResponse,
  RouteBody,
  RouteParams,
  RouteQuery,
  RouteSpec,
  UserId,
} from '@astrovoice/contracts'
import type { AccessTokenVerifier, Budgets } from '@astrovoice/core'
import { respondMethods } from './respond-methods.ts'
import { readBearerToken } from './bearer-token.ts'
import { readRequest } from './read-request.ts'

/** What a route's handler is given: everything checked against the contract. */
export interface RouteRequest<R extends RouteSpec> {
  readonly params: RouteParams<R>
  readonly query: RouteQuery<R>
  readonly body: RouteBody<R>
  /** Who asks, on routes for signed-in callers. */
  readonly userId: 'caller' extends R['auth'] ? UserId : undefined
  /** The caller's network address, to limit rates by. */
  readonly ip: string
}

export type RouteHandler<R extends RouteSpec> = (
  request: RouteRequest<R>,
) => RouteResponse<R> | Promise<RouteResponse<R>>

/** One handler for every route, so that a missing one does not compile. */
export type RouteHandlers<Routes extends Record<string, RouteSpec>> = {
  readonly [N in keyof Routes]: RouteHandler<Routes[N]>
}

/** `100 kB`, as the error `request_too_large` promises. */
const maxBodyBytes = 100_000

/** What routes check before their handlers. */
export interface RouteGuards {
  readonly tokens: AccessTokenVerifier
  readonly budgets: Budgets
}

/** Answers routes of the contracts. Routes of one path have to be mounted together. */
export function mountRoutes<Routes extends Record<string, RouteSpec>>(
  app: Express,
  routes: Routes,
  handlers: RouteHandlers<Routes>,
  guards: RouteGuards,
): void {
  const byPath = Object.groupBy(Object.entries(routes), ([, route]) => route.path)
  for (const [path, entries = []] of Object.entries(byPath)) {
    const answers: Partial<Record<Method, RequestHandler[]>> = {}
    for (const [name, route] of entries) {
      // Each handler takes what its own route's schemas make, which is what it will be given.
      const handle = handlers[name] as unknown
      answers[route.method] = respondRoute(route, handle as RouteHandler<RouteSpec>, guards)
    }
    respondMethods(app, path.replace(/\{(\w+)\}/g, ':$1'), answers)
  }
}

function respondRoute(
  route: RouteSpec,
  handle: RouteHandler<RouteSpec>,
  guards: RouteGuards,
): RequestHandler[] {
  const take = async (who: BudgetHolder, holder: string) => {
    for (const name of budgetsOf(route))
      if (budgets[name].who === who) await guards.budgets.take(name, holder)
  }
  const authenticate: RequestHandler = async (request, response, next) => {
    const userId = await guards.tokens.verify(readBearerToken(request))
    response.locals['userId'] = userId
    await take('caller', userId)
    next()
  }
  const limit: RequestHandler = async (request, _response, next) => {
    await take('network', request.ip ?? '')
    next()
  }
  const answer: RequestHandler = async (request, response) => {
    const userId = response.locals['userId'] as UserId
    const asked = { ...readRequest(route, request), userId, ip: request.ip ?? '' }
    await take('address', addressOf(asked.body))
    send(route, await handle(asked as RouteRequest<RouteSpec>), response)
  }
  return [
    limit,
    ...(route.auth === 'caller' ? [authenticate] : []),
    ...(route.body ? [express.json({ limit: maxBodyBytes })] : []),
    answer,
  ]
}

/** Where a message is to be sent; empty on routes that send none. */
const addressOf = (body: unknown): string => (body as { to?: string } | undefined)?.to ?? ''

/** Sends what the contract promises and no more: fields it does not name never leave. */
function send({ reply }: RouteSpec, answer: unknown, response: Response): void {
  response.status(reply.status).set('Cache-Control', 'no-store')
  if ('schema' in reply) response.json(reply.schema.parse(answer))
  else if ('mediaType' in reply) response.type(reply.mediaType).send(asText(answer))
  else response.end()
}

const asText = (answer: unknown) => (answer instanceof Uint8Array ? Buffer.from(answer) : answer)
