import {
  createReadingTools,
  systemTimers,
  type AccessTokenVerifier,
  type CallDeps,
  type RealtimeModel,
} from '@astrovoice/core'
import { createAccessTokenVerifier } from '@astrovoice/platform/auth'
import {
  createAstrologers,
  createBirthProfiles,
  createConversations,
  openDatabase,
} from '@astrovoice/platform/db'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createOpenAiRealtimeModel } from '@astrovoice/platform/openai'
import type { Logger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import type { GatewayConfig } from './config.ts'

/** Everything the gateway works with. */
export interface GatewayContext {
  readonly logger: Logger
  readonly tokens: AccessTokenVerifier
  readonly calls: CallDeps
  /** What must answer for calls to be taken, by name. */
  readonly dependencies: Readonly<Record<string, () => Promise<unknown>>>
  close(): Promise<void>
}

/** What can be put in the place of the outside. */
export interface Outside {
  readonly model: RealtimeModel
}

export async function createContext(
  config: GatewayConfig,
  logger: Logger,
  overrides: Partial<Outside> = {},
): Promise<GatewayContext> {
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const jobs = await createJobQueue({ redis, logger })
  return {
    logger,
    tokens: createAccessTokenVerifier({ issuer: config.AUTH_ISSUER, jwksUrl: config.AUTH_JWKS_URL }),
    calls: {
      astrologers: createAstrologers(prisma),
      birthProfiles: createBirthProfiles(prisma),
      conversations: createConversations(prisma),
      jobs,
      model: overrides.model ?? openModel(config, logger),
      createTools: createReadingTools,
      timers: systemTimers,
      log: logger,
    },
    dependencies: { redis: () => redis.ping(), postgres: () => prisma.$queryRaw`SELECT 1` },
    async close() {
      await jobs.close()
      await Promise.all([disconnectRedis(redis), database.close()])
    },
  }
}

const openModel = (config: GatewayConfig, logger: Logger) =>
  createOpenAiRealtimeModel({
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL,
    model: config.OPENAI_REALTIME_MODEL,
    logger,
  })
