import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import request from 'supertest'
import { z } from 'zod'
import { defineRoute } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import { InMemoryIdempotencyKeys } from '@astrovoice/core/testing'
import { createLogger } from '../process/index.ts'
import { createHttpApp, mountRoutes } from './index.ts'

const routes = {
  listWishes: defineRoute({
    method: 'get',
    path: '/v1/wishes',
    summary: 'Wishes.',
    tag: 'wishes',
    auth: 'public',
    reply: { status: 200, schema: z.object({}) },
    errors: [],
  }),
}

/** The holders whose budgets one request from this machine uses, with a forwarded address. */
async function holdersOf(trustedProxies: readonly string[], forwardedFor: string): Promise<string[]> {
  const holders: string[] = []
  const options = { logger: createLogger('api', 'silent'), webOrigins: [], trustedProxies, connectTo: [] }
  const app = createHttpApp(options, (express) =>
    mountRoutes(
      express,
      routes,
      { listWishes: () => ({}) },
      {
        tokens: {
          verify: async () => {
            throw new UserFault('token_invalid')
          },
        },
        budgets: { take: async (name, holder) => void holders.push(`${name} ${holder}`) },
        idempotencyKeys: new InMemoryIdempotencyKeys(),
      },
    ),
  )
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await request(server).get('/v1/wishes').set('X-Forwarded-For', forwardedFor).expect(200)
  server.closeAllConnections()
  await once(server.close(), 'close')
  return holders
}

test('a trusted proxy names the client’s address; an IPv6 site is one network', async () => {
  expect(await holdersOf(['127.0.0.0/8'], '2001:db8:1:2::5')).toEqual([
    'openRequests 2001:db8:1:2::/64',
    'openRequestsFromPrefix 2001:db8:1::/48',
  ])
})

test('other peers cannot name one, though in the same private network', async () => {
  expect(await holdersOf(['10.0.0.0/16'], '203.0.113.9')).toEqual([
    'openRequests 127.0.0.1',
    'openRequestsFromPrefix 127.0.0.0/24',
  ])
})
