import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRestClient, type RestClient } from '@astrovoice/client'
import type { UserId } from '@astrovoice/contracts'
import { openDatabase, type Database } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis } from '@astrovoice/platform/redis'
import { seed } from '@astrovoice/prisma-schema/seed'
import { startApi } from '../src/start-api.ts'
import { createTestDatabase } from '@astrovoice/platform/testing'
import { makeSigningKey } from '@astrovoice/dev-env/stack'

/** The API on a database of its own, with the astrologers of the seed. */
export interface ApiUnderTest extends AsyncDisposable {
  readonly url: string
  /** Where Prometheus reads. */
  readonly metricsUrl: string
  /** What it was started with. */
  readonly settings: Readonly<Record<string, string>>
  readonly database: Database
  /** Signs in as a new caller, or again as the one with that phone or mail address. */
  signIn(to: string, deviceName?: string): Promise<SignedIn>
  /** The newest message of an inbox. */
  newestMessage(to: string): Promise<{ title: string; body: string } | undefined>
}

export interface SignedIn {
  readonly userId: UserId
  readonly accessToken: string
  readonly refreshToken: string
  readonly api: RestClient
}

const redisUrl = new URL('/8', process.env['REDIS_URL']).href

export async function startApiUnderTest(): Promise<ApiUnderTest> {
  await using starting = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'api-'))
  starting.defer(() => rm(folder, { recursive: true }))
  const testDatabase = starting.use(await createTestDatabase())
  await seed(testDatabase.url)
  const redis = connectRedis({ url: redisUrl, logger: createLogger('test', 'silent') })
  await redis.flushdb()
  redis.disconnect()
  const database = openDatabase(testDatabase.url)
  starting.defer(() => database.close())
  const settings = await apiSettings({ databaseUrl: testDatabase.url, folder })
  const api = await startApi(settings)
  starting.defer(() => api.stop())
  const running = starting.move()

  const newestMessage = async (to: string) => {
    const answer = await fetch(`${api.url}/dev/inbox?to=${encodeURIComponent(to)}`)
    const { messages } = (await answer.json()) as { messages: { title: string; body: string }[] }
    return messages[0]
  }
  return {
    url: api.url,
    metricsUrl: api.metricsUrl ?? '',
    settings,
    database,
    newestMessage,
    async signIn(to, deviceName) {
      let accessToken: string | null = null
      const client = createRestClient({ baseUrl: api.url, accessToken: () => accessToken })
      await client.ask('requestSignInCode', { body: { to } })
      const code = (await newestMessage(to.toLowerCase()))?.body.match(/\d{6}/)?.[0] ?? ''
      const tokens = await client.ask('signIn', { body: { to, code, deviceName } })
      accessToken = tokens.accessToken
      return { ...tokens, api: client }
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

export async function apiSettings(places: {
  databaseUrl: string
  folder: string
}): Promise<Record<string, string>> {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    STAND_INS: 'allowed',
    DATABASE_URL: places.databaseUrl,
    REDIS_URL: redisUrl,
    AUTH_ISSUER: 'https://api.example.org',
    AUTH_PRIVATE_JWK: await makeSigningKey(),
    MESSENGER: 'dev-inbox',
    PAYMENTS: 'sandbox',
    AI_PROVIDERS: 'OpenAI',
    GRIEVANCE_NAME: 'Asha Rao',
    GRIEVANCE_EMAIL: 'grievance@example.org',
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: join(places.folder, 'files'),
    OBJECT_STORE_SIGNING_KEY: 'the key of this test, 32 characters',
    PUBLIC_URL: 'https://api.example.org',
    GATEWAY_URL: 'https://calls.example.org',
  }
}
