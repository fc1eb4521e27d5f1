import { timingBudget, type GrievanceContact } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  countSteps,
  createConsentRules,
  refuseRevoked,
  type AccessTokenVerifier,
  createAstrologerDirectory,
  findRefusal,
  createHoroscopes,
  createToneCheck,
  type AstrologerDirectory,
  type BirthProfiles,
} from '@astrovoice/core'
import type {
  AstrologerSamples,
  AuditLog,
  BillingTerms,
  LineReports,
  Budgets,
  CallerMemory,
  CallersCalls,
  ConsentChangeAnnouncer,
  ConsentRules,
  Consents,
  Conversations,
  Erasures,
  Horoscopes,
  IdempotencyKeys,
  Ledger,
  ObjectStore,
  Places,
  RequestErasureDeps,
  RequestExportDeps,
  DataExports,
  EndSignInsDeps,
  Identity,
  SignIns,
  Users,
  Wallets,
} from '@astrovoice/core'
import type { ReferralCounts } from '@astrovoice/core/safety'
import {
  createAstrologerRatings,
  createAstrologers,
  createAstrologerSamples,
  createAuditLog,
  createBirthProfiles,
  createCallerMemory,
  createConsents,
  createConversations,
  createDataExports,
  createLineReports,
  createReferralCounts,
  createErasures,
  createFlagStore,
  createLedger,
  createSignIns,
  createUsers,
  createWallets,
  openDatabase,
  type Database,
} from '@astrovoice/platform/postgres'
import { createSafetyReader } from '@astrovoice/core/safety'
import { readSafetyWeights } from '@astrovoice/platform/safety'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import type { DevInbox } from '@astrovoice/platform/local'
import type { FolderObjectStore } from '@astrovoice/platform/object-store'
import { openObjectStore } from '@astrovoice/platform/object-store'
import { loadPlaces } from '@astrovoice/platform/places'
import { billingTermsOf, type Dependencies, type Logger } from '@astrovoice/platform/process'
import {
  connectRedis,
  createBudgets,
  createCallSlots,
  createCachedMemory,
  createCallersCalls,
  createConsentChangeAnnouncer,
  createIdempotencyKeys,
  createRevocations,
  createSignOutAnnouncer,
  disconnectRedis,
  type Redis,
} from '@astrovoice/platform/redis'
import { createApiMetrics, type ApiMetrics } from '@astrovoice/platform/telemetry'
import { storeDependencies } from '@astrovoice/platform/stores'
import type { ApiConfig } from './config.ts'
import { prepareIdentity, type OpenIdentity } from './open-identity.ts'
import { openMessenger } from './open-messenger.ts'
import { openPaying, type OpenPaying } from './open-paying.ts'
import { reportExceeded } from './report-exceeded.ts'

/** The dependencies of the API. */
export interface ApiContext extends OpenPaying {
  readonly clock: Clock
  readonly places: Places
  readonly users: Users
  readonly consents: Consents
  readonly consentChanges: ConsentChangeAnnouncer
  readonly consentRules: ConsentRules
  /** Named in the notices. */
  readonly aiProviders: readonly string[]
  readonly grievanceContact: GrievanceContact | null
  readonly directory: AstrologerDirectory
  readonly samples: AstrologerSamples
  readonly birthProfiles: BirthProfiles
  readonly horoscopes: Horoscopes
  readonly conversations: Conversations
  readonly callersCalls: CallersCalls
  readonly memory: CallerMemory
  readonly onScoreFailed: (error: unknown) => void
  readonly identity: Identity
  readonly signIns: SignIns
  readonly endingSignIns: EndSignInsDeps
  readonly erasing: RequestErasureDeps
  readonly erasures: Erasures
  readonly exporting: RequestExportDeps & { readonly dataExports: DataExports }
  readonly jwks: OpenIdentity['jwks']
  readonly tokens: AccessTokenVerifier
  /** Messages that no person gets; none unless the settings choose it. */
  readonly inbox: DevInbox | null
  readonly files: ObjectStore | FolderObjectStore
  readonly budgets: Budgets
  readonly metrics: ApiMetrics
  readonly idempotencyKeys: IdempotencyKeys
  readonly auditLog: AuditLog
  readonly ledger: Ledger
  readonly wallets: Wallets
  readonly billing: BillingTerms
  readonly lineReports: LineReports
  readonly referralCounts: ReferralCounts
  readonly onReferralsFailed: (error: unknown) => void
  /** What has to respond for requests to succeed, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

/** What programs that start the API set, and no environment can. */
export interface ApiOverrides {
  /** Multiplies every budget, for benchmarks and fuzz runs of one caller. @default 1 */
  readonly budgetFactor?: number
}

export async function createContext(
  config: ApiConfig,
  logger: Logger,
  { budgetFactor = 1 }: ApiOverrides = {},
): Promise<ApiContext> {
  const openIdentity = await prepareIdentity(config)
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  // Every request asks these: whether its token is revoked, and what is left of its budgets.
  const guards = connectRedis({ url: config.REDIS_URL, logger, isBatched: true })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const clock = systemClock
  const users = createUsers(prisma)
  const signIns = createSignIns(prisma)
  const metrics = createApiMetrics()
  const { messenger, inbox } = openMessenger(config, { redis, metrics })
  const jobQueue = await createJobQueue({ redis, logger })
  const revocations = createRevocations(guards, logger)
  const signOuts = createSignOutAnnouncer(redis, logger)
  const erasures = createErasures(prisma)
  const stores = { database, redis, users, signIns, revocations, messenger, clock }
  const { identity: uncounted, tokens, jwks } = openIdentity(stores)
  const paying = openPaying(config, { redis, database, clock, jobQueue, metrics, logger })
  const identity = countSteps(uncounted, (step, outcome) => metrics.signInStep(step, outcome))
  return {
    clock,
    places: await loadPlaces(),
    horoscopes: await openHoroscopes(logger),
    users,
    ...openTables(database),
    directory: openDirectory(database, guards, config, logger),
    consentChanges: createConsentChangeAnnouncer(redis, logger),
    consentRules: createConsentRules({
      aiProviders: config.AI_PROVIDERS,
      onRefused: (topic) => metrics.consentMissing(topic),
    }),
    aiProviders: config.AI_PROVIDERS,
    grievanceContact: readGrievanceContact(config),
    billing: billingTermsOf(config),
    ...paying,
    inbox,
    jwks,
    tokens: refuseRevoked(tokens, revocations),
    callersCalls: createCallersCalls(redis),
    onReferralsFailed: (error) => logger.error({ err: error }, 'failed to count referrals'),
    onScoreFailed: (error) => logger.error({ err: error }, 'failed to count predictions'),
    memory: createCachedMemory(createCallerMemory(prisma, database.read), redis, logger),
    identity,
    signIns,
    endingSignIns: { identity, signIns, revocations, signOuts, clock },
    erasing: { erasures, jobQueue, revocations, signOuts, clock },
    erasures,
    exporting: { dataExports: createDataExports(prisma), jobQueue, clock },
    files: openObjectStore(config),
    budgets: createBudgets(guards, { onExceeded: reportExceeded(metrics, logger), factor: budgetFactor }),
    metrics,
    idempotencyKeys: createIdempotencyKeys(redis),
    dependencies: storeDependencies(redis, database),
    close: () => close({ jobQueue, redis, guards, database, sandbox: paying.sandbox }),
  }
}

interface Opened extends Pick<OpenPaying, 'sandbox'> {
  readonly jobQueue: OpenJobQueue
  readonly redis: Redis
  readonly guards: Redis
  readonly database: Database
}

async function close({ jobQueue, redis, guards, database, sandbox }: Opened): Promise<void> {
  await sandbox?.sender[Symbol.asyncDispose]()
  await jobQueue.close()
  await Promise.all([disconnectRedis(redis), disconnectRedis(guards), database.close()])
}

const openTables = ({ prisma, read }: Database) => ({
  samples: createAstrologerSamples(prisma),
  consents: createConsents(prisma),
  birthProfiles: createBirthProfiles(prisma, read),
  conversations: createConversations(prisma, read),
  auditLog: createAuditLog(prisma),
  ledger: createLedger(prisma, read),
  wallets: createWallets(prisma),
  lineReports: createLineReports(prisma),
  referralCounts: createReferralCounts(read),
})

const openHoroscopes = (logger: Logger) =>
  createHoroscopes({
    clock: systemClock,
    isSayable: createToneCheck({
      read: createSafetyReader(readSafetyWeights()),
      onRefused: () => logger.error('left out a sentence of a horoscope that meets a rule of safety'),
    }),
  })

function openDirectory({ prisma, read }: Database, redis: Redis, config: ApiConfig, log: Logger) {
  const { resumeWithinMs } = timingBudget
  const slots = createCallSlots(redis, { maxCalls: config.CALLS_MAX, resumeWithinMs })
  const refusing = { flags: createFlagStore(prisma), slots, log }
  return createAstrologerDirectory({
    astrologers: createAstrologers(prisma, read),
    ratings: createAstrologerRatings(read),
    findRefusal: () => findRefusal(refusing),
    clock: systemClock,
    onFailure: (err) => log.error({ err }, 'astrologers could not be read'),
  })
}

const readGrievanceContact = ({ GRIEVANCE_EMAIL: email, GRIEVANCE_NAME: name }: ApiConfig) =>
  email ? { name, email } : null
