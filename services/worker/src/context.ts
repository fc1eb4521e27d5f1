import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  createConsentRules,
  type Astrologers,
  type AuditLog,
  type LineReports,
  type BirthProfiles,
  type CallerKeys,
  type CallerMemory,
  type CallersCalls,
  type ConsentRules,
  type Consents,
  type Conversations,
  type DataExports,
  type DeadLetters,
  type Erasures,
  type Ledger,
  type Payments,
  type ReconcilePaymentsContext,
  type SettlePaymentContext,
  type PackFiles,
  type Revocations,
  type SignIns,
  type SignOutAnnouncer,
  type Users,
  type Wallets,
} from '@astrovoice/core'
import {
  createAstrologers,
  createAuditLog,
  createBirthProfiles,
  createCallerMemory,
  createConsents,
  createConversations,
  createDataExports,
  createLineReports,
  createDeadLetters,
  createErasures,
  createLedger,
  createPayments,
  createSignIns,
  createUsers,
  createWallets,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { zipFiles } from '@astrovoice/platform/archive'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import { createWebhookSender, type WebhookSender } from '@astrovoice/platform/payments'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import {
  connectRedis,
  createCachedMemory,
  createCallerKeys,
  createCallersCalls,
  createRevocations,
  createSignOutAnnouncer,
  disconnectRedis,
  type Redis,
} from '@astrovoice/platform/redis'
import { createJobMetrics, type JobMetrics } from '@astrovoice/platform/telemetry'
import { storeDependencies } from '@astrovoice/platform/stores'
import type { Config } from './config.ts'
import { chooseAdapters, type Adapters } from './adapters.ts'

/** Everything the worker works with. */
export interface Context extends Adapters {
  readonly conversations: Conversations
  readonly memory: CallerMemory
  /** How long it is kept. */
  readonly memoryDays: number
  readonly astrologers: Astrologers
  readonly users: Users
  readonly consentRules: ConsentRules
  readonly isSpokenByAi: boolean
  readonly deadLetters: DeadLetters
  readonly signIns: SignIns
  readonly birthProfiles: BirthProfiles
  readonly consents: Consents
  readonly auditLog: AuditLog
  readonly lineReports: LineReports
  readonly ledger: Ledger
  readonly wallets: Wallets
  readonly payments: Payments
  readonly onPaymentEvent: SettlePaymentContext['onPaymentEvent']
  readonly onReconciled: ReconcilePaymentsContext['onReconciled']
  readonly dataExports: DataExports
  readonly packFiles: PackFiles
  readonly erasures: Erasures
  readonly revocations: Revocations
  readonly signOuts: SignOutAnnouncer
  readonly callersCalls: CallersCalls
  readonly callerKeys: CallerKeys
  readonly clock: Clock
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
  const metrics = createJobMetrics()
  const webhookSender = openWebhookSender(config, logger)
  const users = createUsers(prisma)
  return {
    ...chooseAdapters(config, { redis, users, webhookSender }),
    ...overrides,
    conversations: createConversations(prisma),
    memory: createCachedMemory(createCallerMemory(prisma), redis, logger),
    memoryDays: config.MEMORY_DAYS,
    astrologers: createAstrologers(prisma),
    deadLetters: createDeadLetters(prisma),
    signIns: createSignIns(prisma),
    birthProfiles: createBirthProfiles(prisma),
    consents: createConsents(prisma),
    auditLog: createAuditLog(prisma),
    ledger: createLedger(prisma, database.read),
    wallets: createWallets(prisma),
    payments: createPayments(prisma),
    ...watchPayments(metrics, logger),
    dataExports: createDataExports(prisma),
    lineReports: createLineReports(prisma),
    packFiles: zipFiles,
    erasures: createErasures(prisma),
    revocations: createRevocations(redis, logger),
    signOuts: createSignOutAnnouncer(redis, logger),
    callersCalls: createCallersCalls(redis),
    callerKeys: createCallerKeys(redis),
    clock: systemClock,
    jobQueue,
    users,
    consentRules: createConsentRules({
      aiProviders: config.AI_PROVIDERS,
      onRefused: (topic) => metrics.consentMissing(topic),
    }),
    isSpokenByAi: config.SPEECH === 'openai',
    metrics,
    blockingRedis,
    dependencies: storeDependencies(redis, database),
    async close() {
      await webhookSender[Symbol.asyncDispose]()
      await jobQueue.close()
      await Promise.all([disconnectRedis(redis), disconnectRedis(blockingRedis), database.close()])
    },
  }
}

/** What must not happen with money goes to the log as well, which an alarm reads. */
const watchPayments = (
  { payments }: JobMetrics,
  logger: Logger,
): Pick<Context, 'onPaymentEvent' | 'onReconciled'> => ({
  onPaymentEvent(kind, outcome) {
    payments.settled(kind, outcome)
    if (outcome !== 'applied' && kind !== 'failed')
      logger.error({ kind, outcome }, 'a payment provider told of money that fits no payment')
  },
  onReconciled(outcome, chargeId) {
    payments.reconciled(outcome)
    if (outcome !== 'agreed')
      logger.error({ outcome, chargeId }, 'the books differ from the payment provider')
  },
})

/** Sends the sandbox's webhooks of refunds to the API. */
function openWebhookSender({ PUBLIC_URL }: Config, logger: Logger): WebhookSender {
  const sender = createWebhookSender((err) => logger.warn({ err }, 'failed to send a webhook of the sandbox'))
  sender.reachAt(PUBLIC_URL)
  return sender
}
