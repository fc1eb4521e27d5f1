import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { z } from 'zod'
import { defineRoute, Problem, UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { UserFault, type AccessTokenVerifier } from '@astrovoice/core'
import { InMemoryAuditLog } from '@astrovoice/core/testing'
import { closeServer } from '../testing/http/close-server.ts'
import { serveRoutes, signedIn } from '../testing/http/serve-routes.ts'
import type { RouteHandlers } from './index.ts'

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
  dropWish: defineRoute({
    method: 'delete',
    path: '/v1/wishes/{wishId}',
    summary: 'Drops a wish.',
    tag: 'wishes',
    auth: 'user',
    audit: 'conversation_deleted',
    params: z.object({ wishId: z.string() }),
    reply: { status: 204 },
    errors: ['not_found'],
  }),
  hearWish: defineRoute({
    method: 'post',
    path: '/v1/webhooks/wishes',
    summary: 'A wish from elsewhere.',
    tag: 'wishes',
    auth: 'public',
    repeat: 'no_effect',
    rawBody: true,
    headers: z.object({ 'x-signature': z.string() }),
    reply: { status: 200, schema: z.object({ hex: z.string(), signature: z.string() }) },
    errors: ['request_invalid'],
  }),
}

const other = UserId.parse('5b0c8f0e-0f5d-4b52-8f3e-3f1c9a7d2e22')
const tokens: AccessTokenVerifier = {
  async verify(token) {
    if (token === 'good') return signedIn
    if (token === 'other') return { ...signedIn, userId: other }
    throw new UserFault('token_invalid')
  },
}

let makeWish: RouteHandlers<typeof routes>['makeWish']
let dropWish: RouteHandlers<typeof routes>['dropWish']
let auditLog: InMemoryAuditLog
let server: Server

beforeEach(async () => {
  auditLog = new InMemoryAuditLog()
  dropWish = () => undefined
  server = await serveRoutes(
    routes,
    {
      makeWish: (asked) => makeWish(asked),
      dropWish: (asked) => dropWish(asked),
      hearWish: ({ rawBody, headers }) => ({
        hex: rawBody.toString('hex'),
        signature: headers['x-signature'],
      }),
    },
    { guards: { tokens, auditLog, clock: new ManualClock(Date.UTC(2026, 10, 30)) } },
  )
})

afterEach(() => closeServer(server))

const post = (body: object, token = 'good') =>
  request(server).post('/v1/wishes').set('Authorization', `Bearer ${token}`).send(body)

const problemOf = (answer: request.Response) => Problem.parse(JSON.parse(answer.text))

describe('the audit log', () => {
  const lines = async () => (await auditLog.list({ limit: 10 })).entries
  const drop = () => request(server).delete('/v1/wishes/house').set('Authorization', 'Bearer other')

  test('has a line about a person of what they did, with the id of the request and not to which thing', async () => {
    const answer = await drop()
    expect(await lines()).toEqual([
      expect.objectContaining({
        action: 'conversation_deleted',
        outcome: 'done',
        actorId: other,
        subjectId: other,
        target: null,
        requestId: answer.headers['x-request-id'],
        atMs: Date.UTC(2026, 10, 30),
      }),
    ])
  })

  test('has no line of a request that was refused', async () => {
    dropWish = () => {
      throw new UserFault('not_found')
    }
    expect((await drop()).status).toBe(404)
    expect(await lines()).toEqual([])
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
