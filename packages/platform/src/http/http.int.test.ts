import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { z } from 'zod'
import { defineRoute, Problem } from '@astrovoice/contracts'
import { UserFault, type AccessTokenVerifier, type Budgets } from '@astrovoice/core'
import { createLogger } from '../process/index.ts'
import { BudgetUsedUp } from '../redis/index.ts'
import { closeServer } from '../testing/http/close-server.ts'
import { serveRoutes, signedIn } from '../testing/http/serve-routes.ts'
import type { RouteHandlers } from './index.ts'

const routes = {
  listWishes: defineRoute({
    method: 'get',
    path: '/v1/wishes',
    summary: 'Wishes.',
    tag: 'wishes',
    auth: 'public',
    query: z.strictObject({ limit: z.coerce.number().int().max(20).default(8) }),
    reply: { status: 200, schema: z.object({ limit: z.int() }) },
    errors: ['request_invalid'],
  }),
  makeWish: defineRoute({
    method: 'post',
    path: '/v1/wishes',
    summary: 'Makes a wish.',
    tag: 'wishes',
    auth: 'user',
    repeat: 'no_effect',
    body: z.strictObject({ text: z.string().max(200_000) }),
    reply: { status: 201, schema: z.object({ userId: z.string(), text: z.string() }) },
    errors: ['request_invalid'],
    budgets: ['placeSearches'],
  }),
  getWish: defineRoute({
    method: 'get',
    path: '/v1/wishes/{wishId}',
    summary: 'A wish.',
    tag: 'wishes',
    auth: 'public',
    params: z.object({ wishId: z.uuid() }),
    reply: { status: 200, schema: z.object({ wishId: z.string() }) },
    errors: ['conversation_unknown'],
  }),
  drawWish: defineRoute({
    method: 'get',
    path: '/v1/wishes/{wishId}/drawing.svg',
    summary: 'A drawing.',
    tag: 'wishes',
    auth: 'public',
    reply: { status: 200, mediaType: 'image/svg+xml' },
    errors: [],
  }),
  dropWish: defineRoute({
    method: 'delete',
    path: '/v1/wishes/{wishId}',
    summary: 'Drops a wish.',
    tag: 'wishes',
    auth: 'user',
    params: z.object({ wishId: z.uuid() }),
    reply: { status: 204 },
    errors: ['conversation_unknown'],
  }),
}

const wishId = '0b7a4c5e-2d53-4f0e-8f5a-5a4d5f0f7a01'
const tokens: AccessTokenVerifier = {
  async verify(token) {
    if (token === 'good') return signedIn
    throw new UserFault(token === 'old' ? 'token_expired' : 'token_invalid')
  },
}

let makeWish: RouteHandlers<typeof routes>['makeWish']
let take: Budgets['take']
let dropped: string[]
let logged: string[]
let server: Server

beforeEach(async () => {
  take = async () => undefined
  dropped = []
  logged = []
  makeWish = async ({ principal: { userId }, body }) => ({
    userId,
    text: body.text,
    manner: 'not in the contract',
  })
  server = await serveRoutes(
    routes,
    {
      listWishes: ({ query }) => ({ limit: query.limit }),
      makeWish: (asked) => makeWish(asked),
      getWish: ({ params }) => ({ wishId: params.wishId }),
      drawWish: () => '<svg/>',
      dropWish: ({ params }) => void dropped.push(params.wishId),
    },
    {
      guards: { tokens, budgets: { take: (...use) => take(...use) } },
      options: {
        logger: createLogger('api', 'info', { write: (line) => void logged.push(line) }),
        webOrigins: ['https://app.example.in'],
        connectTo: ['https://gateway.example.in'],
      },
    },
  )
})

afterEach(() => closeServer(server))

const post = (body: string | object, token = 'good') =>
  request(server).post('/v1/wishes').set('Authorization', `Bearer ${token}`).type('json').send(body)

/** The problem of a response, after checking that it is one. */
const problemOf = (answer: request.Response) => {
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  const problem = Problem.parse(JSON.parse(answer.text))
  expect(problem.status).toBe(answer.status)
  expect(problem.requestId).toBe(answer.headers['x-request-id'])
  return problem
}

describe('a route sends the reply of its contract', () => {
  test('a request arrives as its schema transforms it', async () => {
    expect((await request(server).get('/v1/wishes')).body).toEqual({ limit: 8 })
    expect((await request(server).get('/v1/wishes?limit=3')).body).toEqual({ limit: 3 })
    expect((await request(server).get(`/v1/wishes/${wishId}`)).body).toEqual({ wishId })
  })

  test('fields outside the contract are not sent', async () => {
    const answer = await post({ text: 'a house' })
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({ userId: signedIn.userId, text: 'a house' })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('a drawing has its media type, and an empty reply has no body', async () => {
    const drawing = await request(server).get(`/v1/wishes/${wishId}/drawing.svg`)
    expect(drawing.headers['content-type']).toMatch(/^image\/svg\+xml/)
    expect(String(drawing.body)).toBe('<svg/>')
    const answer = await request(server).delete(`/v1/wishes/${wishId}`).set('Authorization', 'bearer good')
    expect([answer.status, answer.text, dropped]).toEqual([204, '', [wishId]])
  })

  test('a reply that breaks the contract is our fault', async () => {
    makeWish = () => ({ userId: signedIn.userId }) as never
    expect(problemOf(await post({ text: 'x' })).code).toBe('internal')
  })
})

describe('invalid requests are refused', () => {
  test('with their invalid fields named', async () => {
    const query = problemOf(await request(server).get('/v1/wishes?limit=21&colour=red'))
    expect(query.code).toBe('request_invalid')
    expect(query.issues?.map(({ path }) => path).sort()).toEqual(['', 'limit'])
    const body = problemOf(await post({ text: 7 }))
    expect(body.issues).toEqual([{ path: 'text', message: expect.stringContaining('expected string') }])
  })

  test.each([['not JSON', '{"text": "my secret', 'The body is not JSON.']])(
    'a body that is %s, without repeating it',
    async (_, body, detail) => {
      const problem = problemOf(await post(body))
      expect(problem).toMatchObject({ code: 'request_invalid', detail })
      expect(JSON.stringify(problem)).not.toContain('secret')
    },
  )

  test.each([
    ['text/plain', 'The body is not JSON.'],
    ['application/json; charset=latin1', 'The body has to be in UTF-8.'],
  ])('a body of the media type %s is refused with 415', async (type, detail) => {
    const answer = await post('').type(type).send('{"text":"a house"}')
    expect(answer.status).toBe(415)
    expect(problemOf(answer)).toMatchObject({ code: 'media_type_unsupported', detail })
  })

  test('a request without a body is refused with what to send', async () => {
    const answer = await request(server).post('/v1/wishes').set('Authorization', 'Bearer good')
    expect(problemOf(answer)).toMatchObject({
      code: 'request_invalid',
      detail: expect.stringContaining('Send JSON'),
    })
  })

  test('a body over 100 kB, and not one just under it', async () => {
    const frame = '{"text":""}'.length
    expect((await post({ text: 'x'.repeat(100_000 - frame) })).status).toBe(201)
    expect(problemOf(await post({ text: 'x'.repeat(100_001 - frame) })).code).toBe('request_too_large')
  })

  test('an impossible id is not found, in the words of its route', async () => {
    expect(problemOf(await request(server).get('/v1/wishes/1')).code).toBe('conversation_unknown')
  })

  test('a used-up budget sends the time to wait in Retry-After', async () => {
    makeWish = () => {
      throw new BudgetUsedUp(42, 'requests')
    }
    const answer = await post({ text: 'x' })
    expect(problemOf(answer).code).toBe('rate_limited')
    expect(answer.headers['retry-after']).toBe('42')
  })
})

describe('budgets', () => {
  const refuse =
    (refused: string): Budgets['take'] =>
    async (name) => {
      if (name === refused) throw new BudgetUsedUp(7, name)
      return undefined
    }

  test.each(['requests', 'placeSearches'])(
    'of a route (%s) are taken before its handler',
    async (refused) => {
      const asked: string[] = []
      makeWish = async () => {
        throw new Error('It was asked.')
      }
      take = async (name, holder) => {
        asked.push(`${name} ${holder}`)
        return refuse(refused)(name, holder)
      }
      const answer = await post({ text: 'x' })
      expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7'])
      expect(asked.at(-1)).toMatch(
        refused === 'requests'
          ? new RegExp(`^requests ${signedIn.userId}$`)
          : /^placeSearches .*127\.0\.0\.1$/,
      )
    },
  )

  test('of callers without a sign-in count by network', async () => {
    take = refuse('openRequests')
    expect((await request(server).get('/v1/wishes')).status).toBe(429)
  })
})

describe('callers', () => {
  test.each([
    [undefined, 'token_missing', 'Bearer'],
    ['Basic Zm9vOmJhcg==', 'token_missing', 'Bearer'],
    ['Bearer bad', 'token_invalid', 'Bearer error="invalid_token"'],
    ['Bearer old', 'token_expired', 'Bearer error="invalid_token"'],
  ])('authorization %s is %s', async (authorization, code, challenge) => {
    const asked = request(server).post('/v1/wishes').send({ text: 'x' })
    const answer = await (authorization ? asked.set('Authorization', authorization) : asked)
    expect(problemOf(answer).code).toBe(code)
    expect(answer.headers['www-authenticate']).toBe(challenge)
  })

  test('are known before their body is read', async () => {
    expect(problemOf(await post('{', 'bad')).code).toBe('token_invalid')
  })
})

describe('addresses and methods', () => {
  test.each(['/nothing', '/v1/wishes/%zz'])('%s is not found', async (path) => {
    expect(problemOf(await request(server).get(path)).code).toBe('not_found')
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'TRACE'])('%s is refused with the allowed methods', async (method) => {
    const answer = await exchange(`${method} /v1/wishes HTTP/1.1`)
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
    expect(answer).toMatch(/^Allow: GET, HEAD, POST, OPTIONS\r$/m)
    expect(answer).toContain('"code":"method_not_allowed"')
  })

  test('HEAD responds as GET without a body, OPTIONS with the methods', async () => {
    expect(await exchange('HEAD /v1/wishes HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\n$/)
    const options = await request(server).options('/v1/wishes')
    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
  })
})

describe('browsers', () => {
  test('pages of the named origins may send requests, others may not', async () => {
    const preflight = (origin: string) =>
      request(server).options('/v1/wishes').set({ Origin: origin, 'Access-Control-Request-Method': 'POST' })
    const ours = await preflight('https://app.example.in')
    expect(ours.headers['access-control-allow-origin']).toBe('https://app.example.in')
    expect(ours.headers['access-control-allow-headers']).toBe(
      'Authorization, Content-Type, Idempotency-Key, If-None-Match',
    )
    const theirs = await preflight('https://evil.example')
    expect(theirs.headers['access-control-allow-origin']).toBeUndefined()
    expect(theirs.headers['vary']).toContain('Origin')
  })

  test('a page may run our scripts and connect to us and the gateway, and to nothing else', async () => {
    const { headers } = await request(server).get('/v1/wishes')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("connect-src 'self' https://gateway.example.in wss://gateway.example.in;")
    expect(policy).toContain("script-src 'self' blob:;")
    expect(policy).toContain("object-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['permissions-policy']).toContain('microphone=(self)')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('the log', () => {
  const lines = () => logged.map((line) => JSON.parse(line) as Record<string, unknown>)

  test('has the route, the status and the id, and no address, token or body', async () => {
    const answer = await request(server)
      .get(`/v1/wishes/${wishId}?phone=%2B919876543210`)
      .set('Authorization', 'Bearer good')
    await post({ text: 'a house' })
    expect(lines()).toEqual([
      expect.objectContaining({
        msg: 'answered',
        method: 'GET',
        route: '/v1/wishes/:wishId',
        status: 200,
        requestId: answer.headers['x-request-id'],
        durationMs: expect.any(Number),
      }),
      expect.objectContaining({ method: 'POST', route: '/v1/wishes', status: 201 }),
    ])
    expect(logged.join('')).not.toMatch(/9876543210|good|house|0b7a4c5e/)
  })

  test('has the error, of which the caller gets only the id', async () => {
    makeWish = () => {
      throw Object.assign(new Error('postgres is away'), { query: 'a house' })
    }
    const answer = await post({ text: 'a house' })
    expect(problemOf(answer).code).toBe('internal')
    expect(answer.text).not.toContain('postgres')
    expect(lines()[0]).toMatchObject({
      msg: 'request failed',
      requestId: answer.headers['x-request-id'],
      err: { message: 'postgres is away' },
    })
    expect(logged.join('')).not.toContain('house')
  })

  test('has what failed behind a fault that the caller sees', async () => {
    makeWish = () => {
      throw new UserFault('payment_unavailable', {}, { cause: new Error('the key is wrong') })
    }
    expect(problemOf(await post({ text: 'x' })).code).toBe('payment_unavailable')
    expect(lines()[0]).toMatchObject({
      msg: 'request failed',
      err: { message: 'payment_unavailable: the key is wrong' },
    })
  })

  test('a refusal by an external service is not the caller’s fault', async () => {
    makeWish = () => {
      throw Object.assign(new Error('wrong key'), { status: 401 })
    }
    expect(problemOf(await post({ text: 'x' })).code).toBe('internal')
  })
})

/** One exchange over a bare socket: HTTP clients refuse to send some of these methods. */
async function exchange(requestLine: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8')
  socket.end(`${requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  return (await socket.toArray()).join('')
}
