import { rm } from 'node:fs/promises'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { seed } from '@astrovoice/prisma-schema/seed'
import { databaseUrl, execute } from '@astrovoice/platform/testing'
import type { StartedProcess } from './child-process.ts'
import { startPostgres } from './postgres.ts'
import { startRedis, type Server } from './redis.ts'
import { createRunFolder, unprivilegedAccount } from './state-folder.ts'

/** A PostgreSQL database and a Redis, and a folder beside them. */
export interface Stores extends AsyncDisposable {
  readonly databaseUrl: string
  readonly redisUrl: string
  readonly folder: string
  /** The servers that were started here, by name. */
  readonly processes: Readonly<Record<string, StartedProcess>>
}

/**
 * Starts PostgreSQL and Redis. With a folder their data stays there; without one it is deleted at the end.
 * DATABASE_URL and REDIS_URL name servers to use instead. With a folder it uses those databases themselves,
 * else empty ones on those servers. A failed start stops the started servers.
 */
export async function startEmptyStores(say: (line: string) => void, keptIn?: string): Promise<Stores> {
  await using cleanup = new AsyncDisposableStack()
  const account = await unprivilegedAccount()
  const folder = keptIn ?? (await createRunFolder(account))
  if (!keptIn) cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const postgres = await ((keptIn ? givenServer('DATABASE_URL') : givenDatabase()) ??
    startPostgres(folder, account))
  cleanup.defer(() => postgres.stop())
  const redis =
    (await (keptIn ? givenServer('REDIS_URL') : givenRedis())) ??
    (await startRedis(say, keptIn ? { folder: keptIn } : {}))
  cleanup.defer(() => redis.stop())
  const running = cleanup.move()
  return {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    folder,
    processes: {
      ...(postgres.process && { postgres: postgres.process }),
      ...(redis.process && { redis: redis.process }),
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** The same, with an installation's tables and astrologers in the database. */
export async function startStores(say: (line: string) => void, keptIn?: string): Promise<Stores> {
  await using starting = new AsyncDisposableStack()
  const stores = starting.use(await startEmptyStores(say, keptIn))
  await fillDatabase(stores.databaseUrl)
  starting.move()
  return stores
}

export async function fillDatabase(url: string): Promise<void> {
  await migrate(url)
  await seed(url)
}

const givenServer = (variable: string): Server | null => {
  const url = process.env[variable]
  return url ? { url, stop: async () => {} } : null
}

/** Redis has sixteen; tests choose among the lower ones themselves. */
const redisDatabases = [9, 10, 11, 12, 13, 14, 15]

/** An empty database of a given Redis, so that another run does not take its jobs. */
async function givenRedis(): Promise<Server | null> {
  const server = givenServer('REDIS_URL')
  if (!server) return null
  const logger = createLogger('stores', 'silent')
  for (const database of redisDatabases) {
    const url = new URL(`/${database}`, server.url).href
    const redis = connectRedis({ url, logger })
    const isOurs = (await redis.set('stack:owner', process.pid, 'NX')) === 'OK'
    if (!isOurs) redis.disconnect()
    else return { url, stop: () => redis.flushdb().then(() => disconnectRedis(redis)) }
  }
  throw new Error(
    `Redis has no free database among ${redisDatabases.join(', ')}. Flush one, or unset REDIS_URL.`,
  )
}

/** The run's own database on a given server, so that a test server serves several runs. */
function givenDatabase(): Promise<Server> | null {
  const server = givenServer('DATABASE_URL')
  if (!server) return null
  const name = `stack_${process.pid}_${Date.now()}`
  const create = async () => {
    await execute(server.url, `CREATE DATABASE ${name}`)
    const drop = () => execute(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    return { url: databaseUrl(server.url, name), stop: drop }
  }
  return create()
}
