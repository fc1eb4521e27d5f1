import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from '@jest/globals'
import { UserId } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { refuseRevoked } from '@astrovoice/core'
import { InMemoryAuditLog } from '@astrovoice/core/testing'
import {
  createAccessTokenVerifier,
  createHostedSignIn,
  createLocalIssuer,
  readSigningKey,
  type LocalIssuer,
} from '@astrovoice/platform/auth'
import { createLogger } from '@astrovoice/platform/process'
import { openForFile } from '@astrovoice/dev-env/opened'
import { makeSigningKey } from '@astrovoice/dev-env/stack'
import { createAdminApp } from '../src/http/create-admin-app.ts'
import { createForms } from '../src/http/forms.ts'
import { createSessions } from '../src/http/sessions.ts'
import { callbackPath, mountHostedSignIn } from '../src/sign-in/mount-hosted-sign-in.ts'

const opened = openForFile()
const clientId = 'admin-client'
const userId = UserId.parse('aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee')
/** The issuer is at an address of HTTPS, which leads to a server here. */
const issuerUrl = 'https://issuer.example.org'
let issuerServer: string
let adminUrl: string
let issuer: LocalIssuer
/** The challenge of each code that the issuer has given out (RFC 7636). */
const challenges = new Map<string, string>()
let isRevoked = false
let hasSecondFactor = true
const auditLog = new InMemoryAuditLog()

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const server = createServer((request, response) => void handle(request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  opened.defer(() => server.closeAllConnections())
  opened.defer(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An issuer as OpenID Connect Discovery 1.0 and RFC 6749 have it, which signs everybody in at once. */
async function serveIssuer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: asked } = new URL(request.url ?? '', issuerUrl)
  const json = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (pathname === '/.well-known/openid-configuration') {
    json(200, {
      issuer: issuerUrl,
      authorization_endpoint: `${issuerUrl}/authorize`,
      token_endpoint: `${issuerUrl}/token`,
      jwks_uri: `${issuerUrl}/keys`,
      response_types_supported: ['code'],
    })
  } else if (pathname === '/authorize') {
    const code = randomUUID()
    challenges.set(code, asked.get('code_challenge') ?? '')
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.search = String(new URLSearchParams({ code, state: asked.get('state') ?? '' }))
    response.writeHead(302, { location: back.href }).end()
  } else {
    const form = new URLSearchParams(await text(request))
    const verifier = form.get('code_verifier') ?? ''
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const isRight = challenges.get(form.get('code') ?? '') === challenge && form.get('client_id') === clientId
    if (!isRight) return void json(400, { error: 'invalid_grant' })
    const claims = {
      roles: ['viewer'],
      secondFactor: hasSecondFactor,
      deviceId: null,
      authTimeMs: Date.now(),
    }
    const { token } = await issuer.issue(userId, claims)
    json(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 })
  }
}

beforeAll(async () => {
  issuerServer = await listen(serveIssuer)
  issuer = createLocalIssuer({
    issuer: issuerUrl,
    key: await readSigningKey(await makeSigningKey()),
    clientId,
  })
  const cookies = { isSecure: false }
  const tokens = refuseRevoked(
    createAccessTokenVerifier({ issuer: issuerUrl, jwks: issuer.jwks, clientIds: [clientId] }),
    { isRevoked: async () => isRevoked },
  )
  const sessions = createSessions(tokens, cookies)
  let app: ReturnType<typeof createAdminApp> | null = null
  adminUrl = await listen((request, response) => app?.(request, response))
  const callbackUrl = adminUrl + callbackPath
  const hosted = createHostedSignIn({
    issuer: issuerUrl,
    clientId,
    callbackUrl,
    fetch: (url, options) => fetch(here(url), options as RequestInit),
  })
  const logger = createLogger('test', 'silent')
  app = createAdminApp({ logger, trustedProxies: ['loopback'] }, (express) => {
    mountHostedSignIn(express, {
      hosted,
      tokens,
      sessions,
      forms: createForms(cookies),
      cookies,
      auditLog,
      metrics: { acted: () => {} },
      clock: systemClock,
      logger,
    })
    express.get('/', async (request, response) => void response.json(await sessions.authenticate(request)))
  })
})

const here = (url: string) => url.replace(issuerUrl, issuerServer)

const ask = (url: string, cookies: readonly string[] = []) =>
  fetch(here(url), {
    redirect: 'manual',
    headers: { cookie: cookies.map((each) => each.split(';')[0]).join('; ') },
  })
const locationOf = (response: Response) => response.headers.get('location') ?? ''

/** Goes to the issuer and comes back: the address, and the cookies of the trip. */
async function travel() {
  const start = await ask(`${adminUrl}/sign-in/start`)
  const back = await ask(locationOf(start))
  return { address: locationOf(back), cookies: start.headers.getSetCookie() }
}

test('an operator signs in on the issuer’s pages, and the token of there is the session', async () => {
  const { address, cookies } = await travel()
  expect(cookies).toEqual([expect.stringMatching(/^admin-trip=.*HttpOnly; SameSite=Lax$/)])
  const done = await ask(address, cookies)
  expect(done.status).toBe(200)
  expect(await done.text()).toContain('<a href="/">Go to the overview</a>')
  const me = await (await ask(`${adminUrl}/`, done.headers.getSetCookie())).json()
  expect(me).toMatchObject({ userId, roles: ['viewer'], secondFactor: true })
  const { entries } = await auditLog.list({ limit: 10 })
  expect(entries).toMatchObject([{ action: 'signed_in', outcome: 'done', actorId: userId }])
})

test('an operator without a second factor is not signed in, and reads why', async () => {
  const { address, cookies } = await travel()
  hasSecondFactor = false
  const refused = await ask(address, cookies)
  hasSecondFactor = true
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('second_factor_missing')
  expect(refused.headers.getSetCookie().filter((each) => each.startsWith('admin-session'))).toEqual([])
})

test('each sign-in asks the issuer for both factors again, also after another one in this browser', async () => {
  const asked = new URL(locationOf(await ask(`${adminUrl}/sign-in/start`))).searchParams
  // OpenID Connect Core 1.0, 3.1.2.1.
  expect(asked.get('prompt')).toBe('login')
})

test('a code that another browser began, or one without its trip, signs nobody in', async () => {
  const mine = await travel()
  const others = await travel()
  for (const cookies of [others.cookies, []]) {
    const refused = await ask(mine.address, cookies)
    expect(refused.status).toBe(403)
    expect(refused.headers.getSetCookie().filter((each) => each.startsWith('admin-session'))).toEqual([])
  }
})

test('a code works once, and a refusal of the issuer signs nobody in', async () => {
  const { address, cookies } = await travel()
  challenges.clear()
  expect((await ask(address, cookies)).status).toBe(403)
  const denied = new URL(address)
  denied.search = String(
    new URLSearchParams({ error: 'access_denied', state: denied.searchParams.get('state') ?? '' }),
  )
  expect((await ask(denied.href, cookies)).status).toBe(403)
})

test('an operator whose sign-ins are revoked is led back to the sign-in', async () => {
  const { address, cookies } = await travel()
  isRevoked = true
  const refused = await ask(address, cookies)
  expect([refused.status, locationOf(refused)]).toEqual([303, '/sign-in'])
  expect(refused.headers.getSetCookie().filter((each) => each.startsWith('admin-session'))).toEqual([])
})
