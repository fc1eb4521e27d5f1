import express, { type Express, type RequestHandler } from 'express'
import { budgets, budgetsOf, type BudgetHolder, type Method, type RouteSpec } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { AccessTokenVerifier, Budgets, IdempotencyKeys, Principal } from '@astrovoice/core'
import { readBearerToken } from './bearer-token.ts'
import { networksOf } from './networks.ts'
import { readRequest } from './read-request.ts'
import { respondMethods } from './respond-methods.ts'
import type { RouteHandler, RouteHandlers, RouteRequest } from './route-handlers.ts'
import { runOnce } from './run-once.ts'
import { sendReply, writeReply } from './send-reply.ts'

/** `100 kB`, as the error `request_too_large` promises. */
const maxBodyBytes = 100_000

/** Checks of routes before their handlers. */
export interface RouteGuards {
  readonly tokens: AccessTokenVerifier
  readonly budgets: Budgets
  readonly idempotencyKeys: IdempotencyKeys
}

/** Responds to routes of the contracts. Routes of one path have to be mounted together. */
export function mountRoutes<Routes extends Record<string, RouteSpec>>(
  app: Express,
  routes: Routes,
  handlers: RouteHandlers<Routes>,
  guards: RouteGuards,
): void {
  const byPath = Object.groupBy(Object.entries(routes), ([, route]) => route.path)
  for (const [path, entries = []] of Object.entries(byPath)) {
    const responders: Partial<Record<Method, RequestHandler[]>> = {}
    for (const [name, route] of entries) {
      // The compiler cannot see that a handler found by name fits the route of that name.
      const handle = handlers[name] as unknown
      responders[route.method] = respondRoute(route, handle as RouteHandler<RouteSpec>, guards)
    }
    respondMethods(app, path.replace(/\{(\w+)\}/g, ':$1'), responders)
  }
}

function respondRoute(
  route: RouteSpec,
  handle: RouteHandler<RouteSpec>,
  guards: RouteGuards,
): RequestHandler[] {
  const take = async (holders: Partial<Record<BudgetHolder, string>>) => {
    for (const name of budgetsOf(route)) {
      const holder = holders[budgets[name].who]
      if (holder !== undefined) await guards.budgets.take(name, holder)
    }
  }
  const limit: RequestHandler = async (request, _response, next) => {
    const { network, prefix } = networksOf(request.ip ?? '')
    await take({ network, 'network prefix': prefix })
    next()
  }
  const authenticate: RequestHandler = async (request, response, next) => {
    const principal = await guards.tokens.verify(readBearerToken(request))
    if (route.auth === 'admin' && !principal.roles.includes('admin')) throw new UserFault('role_missing')
    response.locals['principal'] = principal
    await take({ caller: principal.userId })
    next()
  }
  const respond: RequestHandler = async (request, response) => {
    const principal = response.locals['principal'] as Principal
    const asked = { ...readRequest(route, request), principal, ip: request.ip ?? '' }
    const run = async () => {
      const address = addressOf(asked.body)
      const { network } = networksOf(asked.ip)
      // All together last: what one holder's budget refuses does not count there.
      await take({ address, 'address and network': `${address} ${network}` })
      await take({ everybody: 'all' })
      return writeReply(route, await handle(asked as RouteRequest<RouteSpec>))
    }
    if (!route.idempotent) return sendReply(route, await run(), response)
    const { params, query, body, rawBody } = asked
    const parts = [params, query, body, rawBody?.toString('base64')]
    const once = { route, request, userId: principal.userId, parts }
    const reply = await runOnce(guards.idempotencyKeys, once, async () => String((await run()) ?? ''))
    sendReply(route, reply, response)
  }
  return [limit, ...(route.auth === 'public' ? [] : [authenticate]), ...readBody(route), respond]
}

function readBody(route: RouteSpec): RequestHandler[] {
  if (route.rawBody) return [express.raw({ limit: maxBodyBytes, type: () => true })]
  return route.body ? [express.json({ limit: maxBodyBytes })] : []
}

/** The recipient of the message; empty on routes that send none. */
const addressOf = (body: unknown): string => (body as { to?: string } | undefined)?.to ?? ''
