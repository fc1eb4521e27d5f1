import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRestClient, type RestClient } from '@astrovoice/client'
import type { UserId } from '@astrovoice/contracts'
import { startApi } from '@astrovoice/api'
import { startWorker } from '@astrovoice/worker'
import { agreeToAll, SilentSpeech } from '@astrovoice/core/testing'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import { createConsents, openDatabase, type Database } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, type Redis } from '@astrovoice/platform/redis'
import { createTestDatabase } from '@astrovoice/platform/testing'
import { seed } from '@astrovoice/prisma-schema/seed'
import { makeSigningKey } from '@astrovoice/dev-env/stack'

/** The API and the worker over real stores, for tests of what is left of a caller. */
export interface Services extends AsyncDisposable {
  readonly url: string
  /** Of the stores, for further services. */
  readonly stores: { readonly DATABASE_URL: string; readonly REDIS_URL: string }
  readonly prisma: Database['prisma']
  readonly redis: Redis
  readonly jobQueue: OpenJobQueue
  /** Of the object store and of analytics. */
  readonly folders: readonly [files: string, events: string]
  /** Signs in, and agrees to everything. */
  signIn(to: string): Promise<SignedIn>
}

export interface SignedIn {
  readonly userId: UserId
  readonly accessToken: string
  readonly refreshToken: string
  readonly api: RestClient
}

export async function startServices(redisNumber: number): Promise<Services> {
  await using starting = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'))
  starting.defer(() => rm(folder, { recursive: true }))
  const testDatabase = starting.use(await createTestDatabase())
  await seed(testDatabase.url)
  const database = openDatabase(testDatabase.url)
  starting.defer(() => database.close())
  const logger = createLogger('test', 'silent')
  const redisUrl = new URL(`/${redisNumber}`, process.env['REDIS_URL']).href
  const redis = connectRedis({ url: redisUrl, logger, isBlocking: true })
  starting.defer(() => redis.disconnect())
  await redis.flushdb()
  const jobQueue = await createJobQueue({ redis, logger })
  starting.defer(() => jobQueue.close())
  const folders = [join(folder, 'files'), join(folder, 'analytics')] as const
  const common = {
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    STAND_INS: 'allowed',
    DATABASE_URL: testDatabase.url,
    REDIS_URL: redisUrl,
    MESSENGER: 'dev-inbox',
    PAYMENTS: 'sandbox',
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: folders[0],
    OBJECT_STORE_SIGNING_KEY: 'the key of this test, 32 characters',
    PUBLIC_URL: 'https://api.example.org',
    AI_PROVIDERS: 'local',
  }
  const api = await startApi({
    ...common,
    AUTH_ISSUER: 'https://api.example.org',
    AUTH_PRIVATE_JWK: await makeSigningKey(),
    GATEWAY_URL: 'https://calls.example.org',
  })
  starting.defer(() => api.stop())
  const speech = { SPEECH: 'openai', OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }
  const analytics = { ANALYTICS: 'folder', ANALYTICS_DIR: folders[1] }
  const worker = await startWorker({ ...common, ...speech, ...analytics }, { speech: new SilentSpeech() })
  starting.defer(() => worker.stop())
  const running = starting.move()
  return {
    url: api.url,
    stores: { DATABASE_URL: testDatabase.url, REDIS_URL: redisUrl },
    prisma: database.prisma,
    redis,
    jobQueue,
    folders,
    async signIn(to) {
      const signedIn = await signIn(api.url, to)
      await agreeToAll(createConsents(database.prisma), signedIn.userId)
      return signedIn
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

async function signIn(url: string, to: string): Promise<SignedIn> {
  let accessToken: string | null = null
  const api = createRestClient({ baseUrl: url, accessToken: () => accessToken })
  await api.ask('requestSignInCode', { body: { to } })
  const reply = await fetch(`${url}/dev/inbox?to=${encodeURIComponent(to)}`)
  const { messages } = (await reply.json()) as { messages: { body: string }[] }
  const code = messages[0]?.body.match(/\d{6}/)?.[0] ?? ''
  const tokens = await api.ask('signIn', { body: { to, code } })
  accessToken = tokens.accessToken
  return { ...tokens, api }
}
