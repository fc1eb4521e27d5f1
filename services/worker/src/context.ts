import type { Astrologers, Conversations, DeadLetters } from '@astrovoice/core'
import {
  createAstrologers,
  createConversations,
  createDeadLetters,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis, type Redis } from '@astrovoice/platform/redis'
import { createJobMetrics, type JobMetrics } from '@astrovoice/platform/telemetry'
import { storeDependencies } from '@astrovoice/platform/stores'
import type { Config } from './config.ts'
import { chooseAdapters, type Adapters } from './adapters.ts'

/** Everything the worker works with. */
export interface Context extends Adapters {
  readonly conversations: Conversations
  readonly astrologers: Astrologers
  readonly deadLetters: DeadLetters
  readonly jobQueue: OpenJobQueue
  readonly metrics: JobMetrics
  /** For workers: it waits while Redis is away. */
  readonly blockingRedis: Redis
  /** What must answer for jobs to get on, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

/** Opens everything; what is given in `overrides` stands in for a part of the outside. */
export async function createContext(
  config: Config,
  logger: Logger,
  overrides: Partial<Adapters> = {},
): Promise<Context> {
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const blockingRedis = connectRedis({ url: config.REDIS_URL, logger, isBlocking: true })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const jobQueue = await createJobQueue({ redis, logger })
  return {
    ...chooseAdapters(config, redis),
    ...overrides,
    conversations: createConversations(prisma),
    astrologers: createAstrologers(prisma),
    deadLetters: createDeadLetters(prisma),
    jobQueue,
    metrics: createJobMetrics(),
    blockingRedis,
    dependencies: storeDependencies(redis, database),
    async close() {
      await jobQueue.close()
      await Promise.all([disconnectRedis(redis), disconnectRedis(blockingRedis), database.close()])
    },
  }
}
