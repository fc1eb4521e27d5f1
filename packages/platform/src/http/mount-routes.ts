import express, { type Express, type RequestHandler, type Response } from 'express'
import { budgets, budgetsOf, type BudgetHolder, type Method, type RouteSpec } from '@astrovoice/contracts'
import { requestLimits } from '@astrovoice/contracts/operations'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenVerifier, AuditLog, Budgets, IdempotencyKeys, Principal } from '@astrovoice/core'
import { assertShallow } from './assert-shallow.ts'
import { auditRequests } from './audit-requests.ts'
import { notUtf8 } from './read-http-fault.ts'
import { readBearerToken } from './bearer-token.ts'
import { compressReply } from './compress-reply.ts'
import { networksOf } from './networks.ts'
import { readRequest } from './read-request.ts'
import { respondMethods } from './respond-methods.ts'
import type { RouteHandler, RouteHandlers, RouteRequest } from './route-handlers.ts'
import { runOnce } from './run-once.ts'
import { showBudget } from './rate-limit-headers.ts'
import { sendReply, writeReply } from './send-reply.ts'

/** Checks of routes before their handlers. */
export interface RouteGuards {
  readonly tokens: AccessTokenVerifier
  readonly budgets: Budgets
  readonly idempotencyKeys: IdempotencyKeys
  readonly auditLog: Pick<AuditLog, 'record'>
  readonly clock: Clock
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
  const audited = auditRequests(route, guards)
  const take = async (response: Response, holders: Partial<Record<BudgetHolder, string>>) => {
    for (const name of budgetsOf(route)) {
      const holder = holders[budgets[name].who]
      if (holder === undefined) continue
      const left = await guards.budgets.take(name, holder)
      if (left) showBudget(response, name, left)
    }
  }
  const limit: RequestHandler = async (request, response, next) => {
    const { network, prefix } = networksOf(request.ip ?? '')
    await take(response, { network, 'network prefix': prefix })
    next()
  }
  const authenticate: RequestHandler = async (request, response, next) => {
    const principal = await guards.tokens.verify(readBearerToken(request))
    await take(response, { caller: principal.userId })
    response.locals['principal'] = principal
    next()
  }
  const respond: RequestHandler = async (request, response) => {
    const principal = response.locals['principal'] as Principal
    const asked = { ...readRequest(route, request), principal, ip: request.ip ?? '' }
    const run = async () => {
      const address = addressOf(asked.body)
      const { network } = networksOf(asked.ip)
      // All together last: what one holder's budget refuses does not count there.
      await take(response, { address, 'address and network': `${address} ${network}` })
      await take(response, { everybody: 'all' })
      const act = async () => writeReply(route, await handle(asked as RouteRequest<RouteSpec>))
      return audited(request, principal, act)
    }
    if (!route.idempotent) return sendReply(route, await run(), response)
    const { params, query, body, rawBody } = asked
    const parts = [params, query, body, rawBody?.toString('base64')]
    const once = { route, request, userId: principal.userId, parts }
    const reply = await runOnce(guards.idempotencyKeys, once, async () => String((await run()) ?? ''))
    sendReply(route, reply, response)
  }
  return [
    limit,
    ...(route.auth === 'public' ? [] : [authenticate]),
    ...(route.compressed ? [compressReply] : []),
    ...readBody(route),
    respond,
  ]
}

function readBody(route: RouteSpec): RequestHandler[] {
  const { maxBodyBytes: limit } = requestLimits
  if (route.rawBody) return [express.raw({ limit, type: () => true })]
  const verify = (_request: unknown, _response: unknown, body: Buffer, charset: string) => {
    // The parser reads other charsets of Unicode too, in which nesting cannot be counted.
    if (charset !== 'utf-8') throw notUtf8()
    assertShallow(body)
  }
  return route.body ? [express.json({ limit, verify })] : []
}

/** The recipient of the message; empty on routes that send none. */
const addressOf = (body: unknown): string => (body as { to?: string } | undefined)?.to ?? ''
