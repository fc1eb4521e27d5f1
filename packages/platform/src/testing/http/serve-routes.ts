import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { UserId, type RouteSpec } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import type { Principal } from '@astrovoice/core'
import { InMemoryAuditLog, InMemoryIdempotencyKeys } from '@astrovoice/core/testing'
import {
  createHttpApp,
  mountRoutes,
  type HttpAppOptions,
  type RouteGuards,
  type RouteHandlers,
} from '../../http/index.ts'
import { createLogger } from '../../process/index.ts'

/** Who is signed in, with any token. */
export const signedIn: Principal = {
  userId: UserId.parse('3f0a5e3e-6c1a-4c7e-9a55-0d0a6c0f3b11'),
  roles: [],
  secondFactor: false,
  deviceId: null,
  authTimeMs: 0,
  expiresAtMs: Date.parse('2100-01-01T00:00:00Z'),
}

/** Serves routes on a free port, with guards that let everything pass where a test gives none of its own. */
export async function serveRoutes<Routes extends Record<string, RouteSpec>>(
  routes: Routes,
  handlers: RouteHandlers<Routes>,
  { guards, options }: { guards?: Partial<RouteGuards>; options?: Partial<HttpAppOptions> } = {},
): Promise<Server> {
  const app = createHttpApp(
    {
      logger: createLogger('api', 'silent'),
      webOrigins: [],
      trustedProxies: ['loopback'],
      connectTo: [],
      ...options,
    },
    (express) =>
      mountRoutes(express, routes, handlers, {
        tokens: { verify: async () => signedIn },
        budgets: { take: async () => undefined },
        idempotencyKeys: new InMemoryIdempotencyKeys(),
        auditLog: new InMemoryAuditLog(),
        clock: systemClock,
        ...guards,
      }),
  )
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
