import { expect, test } from '@jest/globals'
import request from 'supertest'
import { z } from 'zod'
import { defineRoute } from '@astrovoice/contracts'
import type { Budgets } from '@astrovoice/core'
import { closeServer } from '../testing/http/close-server.ts'
import { serveRoutes } from '../testing/http/serve-routes.ts'

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
  const budgets: Budgets = { take: async (name, holder) => void holders.push(`${name} ${holder}`) }
  const handlers = { listWishes: () => ({}) }
  const server = await serveRoutes(routes, handlers, { guards: { budgets }, options: { trustedProxies } })
  await request(server).get('/v1/wishes').set('X-Forwarded-For', forwardedFor).expect(200)
  await closeServer(server)
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
