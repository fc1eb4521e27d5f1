import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  refuseRevoked,
  type AccessTokenVerifier,
  type AstrologerCatalog,
  type AuditLog,
  type Budgets,
  type CallerDirectory,
  type FlagStore,
  type LineReports,
  type ReplayContext,
  type TextStore,
} from '@astrovoice/core'
import { createJobQueue, openQueues, type OpenQueues } from '@astrovoice/platform/jobs'
import {
  createAstrologerCatalog,
  createAuditLog,
  createCallerDirectory,
  createDeadLetters,
  createFlagStore,
  createLineReports,
  createTextStore,
  openDatabase,
} from '@astrovoice/platform/postgres'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import { connectRedis, createBudgets, createRevocations, disconnectRedis } from '@astrovoice/platform/redis'
import { storeDependencies } from '@astrovoice/platform/stores'
import { createAdminMetrics, type AdminMetrics } from '@astrovoice/platform/telemetry'
import type { AdminConfig } from './config.ts'
import { prepareSignIn, type OpenSignIn } from './open-sign-in.ts'

/** The dependencies of the admin. */
export interface AdminContext {
  readonly clock: Clock
  readonly logger: Logger
  readonly signIn: OpenSignIn
  readonly tokens: AccessTokenVerifier
  readonly budgets: Budgets
  readonly auditLog: AuditLog
  readonly catalog: AstrologerCatalog
  readonly flags: FlagStore
  readonly texts: TextStore
  readonly lineReports: LineReports
  readonly callers: CallerDirectory
  readonly replaying: ReplayContext
  /** As notices name them, for the versions that the page of texts shows. */
  readonly aiProviders: readonly string[]
  readonly queues: OpenQueues
  readonly metrics: AdminMetrics
  /** What has to respond for requests to succeed, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

export async function createContext(config: AdminConfig, logger: Logger): Promise<AdminContext> {
  const openSignIn = await prepareSignIn(config)
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const metrics = createAdminMetrics()
  const jobQueue = await createJobQueue({ redis, logger })
  const queues = openQueues({ redis, logger })
  const budgets = createBudgets(redis, { onExceeded: (budget) => metrics.budgetExceeded(budget) })
  const signIn = openSignIn({ database, redis, budgets })
  return {
    clock: systemClock,
    logger,
    signIn,
    tokens: refuseRevoked(signIn.tokens, createRevocations(redis, logger)),
    budgets,
    auditLog: createAuditLog(prisma),
    catalog: createAstrologerCatalog(prisma),
    flags: createFlagStore(prisma),
    texts: createTextStore(prisma),
    lineReports: createLineReports(prisma),
    callers: createCallerDirectory(prisma),
    replaying: { deadLetters: createDeadLetters(prisma), jobQueue, clock: systemClock },
    aiProviders: config.AI_PROVIDERS,
    queues,
    metrics,
    dependencies: storeDependencies(redis, database),
    async close() {
      await Promise.all([jobQueue.close(), queues.close()])
      await Promise.all([disconnectRedis(redis), database.close()])
    },
  }
}
