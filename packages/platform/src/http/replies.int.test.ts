import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { z } from 'zod'
import { defineRoute } from '@astrovoice/contracts'
import type { Budgets } from '@astrovoice/core'
import { BudgetUsedUp } from '../redis/index.ts'
import { closeServer } from '../testing/http/close-server.ts'
import { serveRoutes } from '../testing/http/serve-routes.ts'

const base = { method: 'get', tag: 'wishes', errors: [] } as const
const reply = { status: 200, schema: z.object({ text: z.string() }) } as const
const routes = {
  listWishes: defineRoute({
    ...base,
    path: '/v1/wishes',
    summary: 'Wishes of everybody.',
    auth: 'public',
    etag: true,
    compressed: true,
    reply,
  }),
  readWish: defineRoute({
    ...base,
    path: '/v1/me/wish',
    summary: 'One’s own wish.',
    auth: 'user',
    etag: true,
    compressed: true,
    reply,
  }),
  sendCode: defineRoute({
    method: 'post',
    path: '/v1/codes',
    summary: 'Sends a code.',
    tag: 'wishes',
    auth: 'public',
    repeat: 'bounded',
    body: z.strictObject({ to: z.string() }),
    reply: { status: 204 },
    errors: ['request_invalid'],
    budgets: ['signInCodes', 'signInCodesOverall'],
  }),
  readSecret: defineRoute({
    ...base,
    path: '/v1/me/secret',
    summary: 'One’s own secret.',
    auth: 'user',
    reply,
  }),
}

let text: string
let take: Budgets['take']
let server: Server
beforeEach(async () => {
  text = 'a house '.repeat(1000)
  take = async () => undefined
  server = await serveRoutes(
    routes,
    {
      listWishes: () => ({ text }),
      readWish: () => ({ text }),
      readSecret: () => ({ text }),
      sendCode: () => undefined,
    },
    { guards: { budgets: { take: (...use) => take(...use) } } },
  )
})
afterEach(() => closeServer(server))

const get = (path: string, headers: Record<string, string> = {}) =>
  request(server)
    .get(path)
    .set({ Authorization: 'Bearer good', 'Accept-Encoding': 'identity', ...headers })

describe('a reply with an ETag', () => {
  test('is sent again only when it has changed', async () => {
    const etag = String((await get('/v1/wishes')).headers['etag'])
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    const same = await get('/v1/wishes', { 'If-None-Match': etag })
    expect([same.status, same.text, same.headers['etag']]).toEqual([304, '', etag])
    const listed = await get('/v1/wishes', { 'If-None-Match': `"other", ${etag}` })
    expect(listed.status).toBe(304)
    // As the fetch of browsers and of Node sends it.
    const fetched = await get('/v1/wishes', { 'If-None-Match': etag, 'Cache-Control': 'no-cache' })
    expect(fetched.status).toBe(304)
    text = 'a boat'
    const changed = await get('/v1/wishes', { 'If-None-Match': etag })
    expect([changed.status, changed.body]).toEqual([200, { text: 'a boat' }])
  })

  test('is stored by caches when it is everybody’s, and nowhere when it is a person’s', async () => {
    expect((await get('/v1/wishes')).headers['cache-control']).toBe('no-cache')
    expect((await get('/v1/me/wish')).headers['cache-control']).toBe('no-store')
    const { headers } = await get('/v1/me/secret')
    expect([headers['cache-control'], headers['etag']]).toEqual(['no-store', undefined])
  })

  test('a person’s is given to nobody else by its ETag: the token is checked first', async () => {
    const { headers } = await get('/v1/me/wish')
    const refused = await request(server).get('/v1/me/wish').set('If-None-Match', String(headers['etag']))
    expect(refused.status).toBe(401)
  })
})

describe('compression', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
  ])('a client that takes %s gets %s, and caches keep the two apart', async (accepted, coding) => {
    const { headers, body } = await get('/v1/wishes', { 'Accept-Encoding': accepted })
    expect(headers['content-encoding']).toBe(coding)
    expect(headers['vary']).toContain('Accept-Encoding')
    expect(body).toEqual({ text })
  })

  test('the reply has the same ETag as without, which holds for both', async () => {
    const plain = await get('/v1/wishes')
    const packed = await get('/v1/wishes', { 'Accept-Encoding': 'gzip' })
    expect(packed.headers['etag']).toBe(plain.headers['etag'])
    expect(plain.headers['vary']).toContain('Accept-Encoding')
  })

  test('leaves small replies as they are', async () => {
    text = 'a house'
    expect(
      (await get('/v1/wishes', { 'Accept-Encoding': 'gzip' })).headers['content-encoding'],
    ).toBeUndefined()
  })

  test('leaves replies that may hold a secret as they are', async () => {
    const { headers } = await get('/v1/me/secret', { 'Accept-Encoding': 'gzip' })
    expect(headers['content-encoding']).toBeUndefined()
  })
})

describe('budgets', () => {
  test('are sent with the reply: what the sender has left', async () => {
    take = async () => ({ times: 299, resetS: 42 })
    const { headers } = await get('/v1/me/wish')
    expect(headers['ratelimit-policy']).toBe('"requests";q=300;w=60')
    expect(headers['ratelimit']).toBe('"requests";r=299;t=42')
  })

  test('of an address or of all together are not sent: they are about others', async () => {
    take = async () => ({ times: 1, resetS: 42 })
    const { status, headers } = await request(server).post('/v1/codes').send({ to: 'asha@example.in' })
    expect(status).toBe(204)
    expect(headers['ratelimit-policy']).toBe(
      '"openRequests";q=1200;w=60, "openRequestsFromPrefix";q=6000;w=60',
    )
  })

  test('that are used up are sent with the refusal', async () => {
    take = async (name) => {
      throw new BudgetUsedUp(7, name)
    }
    const { status, headers } = await get('/v1/me/wish')
    expect([status, headers['retry-after'], headers['ratelimit']]).toEqual([429, '7', '"requests";r=0;t=7'])
  })
})
