import { TOTP, Secret } from 'otpauth'
import type { UserId } from '@astrovoice/contracts'
import type { AdminRole } from '@astrovoice/contracts/admin'
import { adminClientId, createLocalIssuer, readSigningKey } from '@astrovoice/platform/auth'
import { createUsers, openDatabase, type Database } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis } from '@astrovoice/platform/redis'
import { createTestDatabase } from '@astrovoice/platform/testing'
import { seed } from '@astrovoice/prisma-schema/seed'
import { makeSigningKey } from '@astrovoice/dev-env/stack'
import { startAdmin } from '../src/start-admin.ts'

/** The admin on a database of its own, with the astrologers of the seed. */
export interface AdminUnderTest extends AsyncDisposable {
  readonly url: string
  readonly metricsUrl: string
  readonly settings: Readonly<Record<string, string>>
  readonly database: Database
  readonly redisUrl: string
  /** A browser without pages: keeps cookies and follows no redirect. */
  openClient(): Client
  /** A client of a new operator, signed in by a token with these roles. */
  signIn(roles: readonly (AdminRole | 'admin')[], secondFactor?: boolean): Promise<SignedInClient>
}

export interface Client {
  get(path: string): Promise<Response>
  /** Sends a form with the token of the admin's own forms. */
  post(
    path: string,
    fields?: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>
  readonly cookies: Map<string, string>
}

interface SignedInClient extends Client {
  readonly userId: UserId
}

const issuerName = 'https://api.example.org'
const redisUrl = new URL('/6', process.env['REDIS_URL']).href

export async function startAdminUnderTest(): Promise<AdminUnderTest> {
  await using starting = new AsyncDisposableStack()
  const testDatabase = starting.use(await createTestDatabase())
  await seed(testDatabase.url)
  const redis = connectRedis({ url: redisUrl, logger: createLogger('test', 'silent') })
  await redis.flushdb()
  redis.disconnect()
  const database = openDatabase(testDatabase.url)
  starting.defer(() => database.close())
  const jwk = await makeSigningKey()
  const settings = adminSettings({ databaseUrl: testDatabase.url, jwk })
  const admin = await startAdmin(settings)
  starting.defer(() => admin.stop())
  const issuer = createLocalIssuer({
    issuer: issuerName,
    key: await readSigningKey(jwk),
    clientId: adminClientId,
  })
  const running = starting.move()
  let people = 0
  return {
    url: admin.url,
    metricsUrl: admin.metricsUrl ?? '',
    settings,
    database,
    redisUrl,
    openClient: () => openClient(admin.url),
    async signIn(roles, secondFactor = true) {
      const { id } = await createUsers(database.prisma).findOrCreate(`operator-${++people}@example.org`)
      await database.prisma.user.update({ where: { id }, data: { roles: [...roles] } })
      const claims = { roles, secondFactor, deviceId: null, authTimeMs: Date.now() }
      const { token } = await issuer.issue(id, claims)
      const client = openClient(admin.url)
      client.cookies.set('admin-session', token)
      return { ...client, userId: id }
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

const adminSettings = ({ databaseUrl, jwk }: { databaseUrl: string; jwk: string }) => ({
  HOST: '127.0.0.1',
  PORT: '0',
  METRICS_PORT: '0',
  LOG_LEVEL: 'silent',
  STAND_INS: 'allowed',
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  ADMIN_URL: 'http://127.0.0.1',
  AUTH_ISSUER: issuerName,
  AUTH_PRIVATE_JWK: jwk,
  IDENTITY: 'local',
  AI_PROVIDERS: 'OpenAI',
  FIRST_OWNER: 'owner@example.org',
})

/** The code that an authenticator shows for a key (RFC 6238), some steps from now. */
export const codeOf = (key: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 })

function openClient(url: string): Client {
  const cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), cookie }
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (path) => ask(path),
    async post(path, fields = {}, headers = {}) {
      if (!cookies.has('admin-form')) await ask('/sign-in')
      const body = new URLSearchParams({ form_token: cookies.get('admin-form') ?? '' })
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) body.append(name, each)
      }
      return ask(path, { method: 'POST', body, headers })
    },
  }
}
