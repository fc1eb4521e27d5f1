import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { z } from 'zod'
import { defineRoute, Problem, UserId } from '@astrovoice/contracts'
import { UserFault, type AccessTokenVerifier, type Principal } from '@astrovoice/core'
import { InMemoryIdempotencyKeys } from '@astrovoice/core/testing'
import { createLogger } from '../process/index.ts'
import { createHttpApp, mountRoutes, type RouteHandlers } from './index.ts'

const routes = {
  makeWish: defineRoute({
    method: 'post',
    path: '/v1/wishes',
    summary: 'Makes a wish.',
    tag: 'wishes',
    auth: 'user',
    body: z.strictObject({ text: z.string() }),
    idempotent: true,
    reply: { status: 201, schema: z.object({ text: z.string() }) },
    errors: ['request_invalid'],
  }),
  countWishes: defineRoute({
    method: 'get',
    path: '/v1/admin/wishes',
    summary: 'Counts wishes.',
    tag: 'wishes',
    auth: 'admin',
    reply: { status: 200, schema: z.object({ roles: z.array(z.string()) }) },
    errors: [],
  }),
  hearWish: defineRoute({
    method: 'post',
    path: '/v1/webhooks/wishes',
    summary: 'A wish from elsewhere.',
    tag: 'wishes',
    auth: 'public',
    rawBody: true,
    headers: z.object({ 'x-signature': z.string() }),
    reply: { status: 200, schema: z.object({ hex: z.string(), signature: z.string() }) },
    errors: ['request_invalid'],
  }),
}

const principal: Principal = {
  userId: UserId.parse('3f0a5e3e-6c1a-4c7e-9a55-0d0a6c0f3b11'),
  roles: [],
  deviceId: null,
  authTimeMs: 0,
  expiresAtMs: Date.parse('2100-01-01T00:00:00Z'),
}
const other = UserId.parse('5b0c8f0e-0f5d-4b52-8f3e-3f1c9a7d2e22')
const tokens: AccessTokenVerifier = {
  async verify(token) {
    if (token === 'good') return principal
    if (token === 'other') return { ...principal, userId: other }
    if (token === 'admin') return { ...principal, roles: ['admin'] }
    throw new UserFault('token_invalid')
  },
}

let makeWish: RouteHandlers<typeof routes>['makeWish']
let server: Server

beforeEach(async () => {
  const app = createHttpApp(
    { logger: createLogger('api', 'silent'), webOrigins: [], trustedProxies: ['loopback'], connectTo: [] },
    (app) => {
      const handlers: RouteHandlers<typeof routes> = {
        makeWish: (asked) => makeWish(asked),
        countWishes: ({ principal: { roles } }) => ({ roles: [...roles] }),
        hearWish: ({ rawBody, headers }) => ({
          hex: rawBody.toString('hex'),
          signature: headers['x-signature'],
        }),
      }
      const budgets = { take: async () => {} }
      mountRoutes(app, routes, handlers, { tokens, budgets, idempotencyKeys: new InMemoryIdempotencyKeys() })
    },
  )
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

const post = (body: object, token = 'good') =>
  request(server).post('/v1/wishes').set('Authorization', `Bearer ${token}`).send(body)

const problemOf = (answer: request.Response) => Problem.parse(JSON.parse(answer.text))

describe('admin routes', () => {
  const count = (token: string) =>
    request(server).get('/v1/admin/wishes').set('Authorization', `Bearer ${token}`)

  test('respond to users with the role', async () => {
    expect((await count('admin')).body).toEqual({ roles: ['admin'] })
  })

  test('refuse users without the role', async () => {
    const answer = await count('good')
    expect([answer.status, problemOf(answer).code]).toEqual([403, 'role_missing'])
  })
})

describe('webhooks', () => {
  test('get the bytes of the body as they came, with the header that signs them', async () => {
    // Two spaces and no UTF-8: parsing and writing the JSON again would change the bytes.
    const body = Buffer.from('7b20202261223a22ff227d', 'hex')
    const answer = await request(server)
      .post('/v1/webhooks/wishes')
      .set('X-Signature', 'abc')
      .type('application/json; charset=latin1')
      .serialize((bytes) => bytes as unknown as string)
      .send(body)
    expect(answer.body).toEqual({ hex: '7b20202261223a22ff227d', signature: 'abc' })
  })

  test('without the header are refused with its name', async () => {
    const problem = problemOf(await request(server).post('/v1/webhooks/wishes').send('{}'))
    expect(problem.issues).toEqual([{ path: 'x-signature', message: expect.any(String) }])
  })
})

describe('an Idempotency-Key', () => {
  const wish = (key: string, text = 'a house', token = 'good') =>
    post({ text }, token).set('Idempotency-Key', key)
  const key = '"8e03978e-40d5-43e8-bc93-6894a57f9324"'
  let made: string[]
  beforeEach(() => {
    made = []
    makeWish = async ({ body }) => {
      made.push(body.text)
      return { text: `${body.text} ${made.length}` }
    }
  })

  test('runs a request once and repeats its reply, with or without the quotes of the draft', async () => {
    const first = await wish(key)
    const second = await wish(key.slice(1, -1))
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual({ text: 'a house 1' })
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
    expect(made).toEqual(['a house'])
  })

  test('of another request is refused with 422', async () => {
    await wish(key)
    const answer = await wish(key, 'a boat')
    expect([answer.status, problemOf(answer).code]).toEqual([422, 'idempotency_key_reused'])
    expect(made).toEqual(['a house'])
  })

  test('of a request that still runs is refused with 409, and repeats its reply afterwards', async () => {
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    makeWish = async ({ body }) => {
      begin()
      await mayEnd
      return { text: body.text }
    }
    const first = wish(key).then((answer) => answer)
    await begun
    const second = await wish(key)
    expect([second.status, problemOf(second).code]).toEqual([409, 'idempotency_key_in_use'])
    end()
    expect((await first).status).toBe(201)
    expect((await wish(key)).body).toEqual({ text: 'a house' })
  })

  test('of another user is another key', async () => {
    await wish(key)
    expect((await wish(key, 'a boat', 'other')).body).toEqual({ text: 'a boat 2' })
  })

  test('of a request that failed runs it again', async () => {
    const succeed = makeWish
    makeWish = () => {
      throw new Error('postgres is away')
    }
    expect((await wish(key)).status).toBe(500)
    makeWish = succeed
    expect((await wish(key)).status).toBe(201)
  })

  test('is refused when it is too short to be unique', async () => {
    expect(problemOf(await wish('1')).issues).toEqual([
      { path: 'Idempotency-Key', message: expect.stringContaining('8 to 255') },
    ])
  })
})
