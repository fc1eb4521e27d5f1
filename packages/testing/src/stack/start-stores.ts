import { rm } from 'node:fs/promises'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { seed } from '@astrovoice/prisma-schema/seed'
import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import { createRunFolder, unprivilegedAccount } from './state-folder.ts'

/** A PostgreSQL with an installation's tables and astrologers, and a Redis, for one run. */
export interface Stores extends AsyncDisposable {
  readonly databaseUrl: string
  readonly redisUrl: string
}

/** Starts both on free ports; nothing is left of them afterwards. */
export async function startStores(say: (line: string) => void): Promise<Stores> {
  await using cleanup = new AsyncDisposableStack()
  const account = await unprivilegedAccount()
  const folder = await createRunFolder(account)
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const postgres = await startPostgres(folder, account)
  cleanup.defer(() => postgres.stop())
  const redis = await startRedis(say)
  cleanup.defer(() => redis.stop())
  await migrate(postgres.url)
  await seed(postgres.url)
  const running = cleanup.move()
  return {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
