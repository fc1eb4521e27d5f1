import { randomUUID } from 'node:crypto'
import { timingBudget } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  billCalls,
  CallRegistry,
  composeGates,
  countMinutes,
  createAcknowledgementAudio,
  createConsentRules,
  createFlags,
  createGroundingGate,
  createOperatorTexts,
  ModelPool,
  recordTrace,
  refuseRevoked,
  traceTurns,
  type AccessTokenVerifier,
  type Budgets,
  type CallTraces,
  type ConsentChangeFeed,
  type RealtimeModel,
  type SignOutFeed,
} from '@astrovoice/core'
import { createSafetyGate, createSafetyReader, watchSafety } from '@astrovoice/core/safety'
import { clockSkewMs, createAccessTokenVerifier } from '@astrovoice/platform/auth'
import {
  createAstrologers,
  createBirthProfiles,
  createCallerMemory,
  createConversations,
  createFlagStore,
  createLedger,
  createSafetyCounts,
  createTextStore,
  createUsers,
  createWallets,
  openDatabase,
  type Database,
} from '@astrovoice/platform/postgres'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createFolderCallTraces } from '@astrovoice/platform/local'
import { createOpenAiRealtimeModel } from '@astrovoice/platform/openai/realtime'
import { createOpenAiSpeech } from '@astrovoice/platform/openai/speech'
import { billingTermsOf, type Dependencies, type Logger } from '@astrovoice/platform/process'
import { createReadingThread, type ReadingThread } from '@astrovoice/platform/readings'
import { readSafetyWeights } from '@astrovoice/platform/safety'
import {
  connectRedis,
  createBudgets,
  createCachedMemory,
  createConsentChangeFeed,
  createLiveCalls,
  createRevocations,
  createSignOutFeed,
  disconnectRedis,
} from '@astrovoice/platform/redis'
import { storeDependencies } from '@astrovoice/platform/stores'
import { createCallMetrics, startTracing, type CallMetrics } from '@astrovoice/platform/telemetry'
import { turnPolicyOf, type GatewayConfig } from './config.ts'

/** The dependencies of the gateway. */
export interface GatewayContext {
  readonly logger: Logger
  readonly tokens: AccessTokenVerifier
  readonly clock: Clock
  readonly signOuts: SignOutFeed
  readonly consentChanges: ConsentChangeFeed
  readonly budgets: Budgets
  readonly registry: CallRegistry
  readonly readings: Pick<ReadingThread, 'start'>
  readonly metrics: CallMetrics
  /** What has to respond for calls to start, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

/** Replacements of outside services, for tests. */
export interface Adapters {
  /** The preferred one first. */
  readonly models: readonly RealtimeModel[]
}

export async function createContext(
  config: GatewayConfig,
  logger: Logger,
  overrides: Partial<Adapters> = {},
): Promise<GatewayContext> {
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const subscriber = connectRedis({ url: config.REDIS_URL, logger, isBlocking: true })
  const database = openDatabase(config.DATABASE_URL)
  const jobs = await createJobQueue({ redis, logger })
  const tracing = await startTracing('gateway', config.OTLP_URL)
  const metrics = createCallMetrics({
    tracer: tracing.tracer,
    inrPerUsd: config.INR_PER_USD,
    countCalls: () => registry.count,
  })
  const budgets = createBudgets(redis, { onExceeded: (name) => metrics.meter.budgetExceeded(name) })
  const traces = config.CALL_TRACE ? createFolderCallTraces({ folder: config.CALL_TRACE, log: logger }) : null
  const readings = createReadingThread()
  const safety = openSafety(database, metrics, logger)
  const registry = new CallRegistry({
    ...openTables(database),
    consentRules: openConsentRules(config, metrics),
    budgets,
    memory: createCachedMemory(createCallerMemory(database.prisma, database.read), redis, logger),
    jobs,
    liveCalls: createLiveCalls(redis, { ...limitsOf(config), ...timingBudget }),
    models: new ModelPool(overrides.models ?? openModels(config), systemClock),
    flags: createFlags(createFlagStore(database.prisma), { clock: systemClock, log: logger }),
    texts: createOperatorTexts(createTextStore(database.prisma), { clock: systemClock, log: logger }),
    createTools: (context) => readings.createTools(context),
    meter: metrics.meter,
    clock: systemClock,
    log: logger,
    ownerId: randomUUID(),
    maxCalls: config.CALLS_MAX_PER_GATEWAY,
    turnPolicy: turnPolicyOf(config),
    acknowledgements: openAcknowledgements(config, logger),
    ...openBilling(config, database, logger),
    observers: [...observeCalls({ budgets, metrics, log: logger, traces }), watchSafety(safety)],
    speechGate: composeGates(createSafetyGate(safety), openGroundingGate(metrics, logger)),
  })
  return {
    logger,
    tokens: refuseRevoked(createVerifier(config), createRevocations(redis, logger)),
    clock: systemClock,
    signOuts: createSignOutFeed(subscriber, logger),
    consentChanges: createConsentChangeFeed(subscriber, logger),
    budgets,
    registry,
    readings,
    metrics,
    dependencies: storeDependencies(redis, database),
    async close() {
      await jobs.close()
      const stores = [disconnectRedis(redis), disconnectRedis(subscriber), database.close()]
      await Promise.all([...stores, tracing.stop(), traces?.flush(), readings.stop()])
    },
  }
}

const openTables = ({ prisma }: Database) => ({
  astrologers: createAstrologers(prisma),
  birthProfiles: createBirthProfiles(prisma),
  users: createUsers(prisma),
  conversations: createConversations(prisma),
})

const openSafety = ({ prisma }: Database, metrics: CallMetrics, logger: Logger) => ({
  read: createSafetyReader(readSafetyWeights()),
  meter: metrics.safety,
  counts: createSafetyCounts(prisma, logger),
})

interface Observing {
  readonly budgets: Budgets
  readonly metrics: CallMetrics
  readonly log: Logger
  readonly traces: CallTraces | null
}

const observeCalls = ({ budgets, metrics, log, traces }: Observing) => [
  countMinutes({ budgets, clock: systemClock, log }),
  traceTurns({ meter: metrics.meter, log }),
  ...(traces ? [recordTrace(traces)] : []),
]

/** Calls cost nothing unless the settings say so. */
function openBilling(config: GatewayConfig, { prisma, read }: Database, log: Logger) {
  const { isCharged, freeMs } = billingTermsOf(config)
  if (!isCharged) return {}
  const stores = { ledger: createLedger(prisma, read), wallets: createWallets(prisma) }
  return { billing: billCalls({ ...stores, clock: systemClock, log, freeMs }) }
}

const openGroundingGate = ({ meter }: CallMetrics, log: Logger) =>
  createGroundingGate({ clock: systemClock, meter, log })

const limitsOf = ({ CALLS_MAX: maxCalls, CALLS_MAX_PER_CALLER: maxCallsPerCaller }: GatewayConfig) => ({
  maxCalls,
  maxCallsPerCaller,
})

const createVerifier = (config: GatewayConfig): AccessTokenVerifier =>
  createAccessTokenVerifier({
    issuer: config.AUTH_ISSUER,
    jwksUrl: config.AUTH_JWKS_URL,
    clientIds: config.AUTH_CLIENT_IDS,
    skewMs: clockSkewMs,
  })

const openConsentRules = ({ AI_PROVIDERS: aiProviders }: GatewayConfig, { meter }: CallMetrics) =>
  createConsentRules({ aiProviders, onRefused: (topic) => meter.consentMissing(topic) })

/** The voice of acknowledgements is that of the astrologer: the same model speaks it. */
function openAcknowledgements(config: GatewayConfig, log: Logger) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_REALTIME_MODEL: model } = config
  const speech = createOpenAiSpeech({ apiKey, baseUrl, model })
  return createAcknowledgementAudio({ speech, clock: systemClock, log })
}

function openModels(config: GatewayConfig): RealtimeModel[] {
  const limits = {
    maxOutputTokens: config.MODEL_MAX_OUTPUT_TOKENS,
    contextTokens: config.MODEL_CONTEXT_TOKENS,
  }
  const first = createOpenAiRealtimeModel({
    limits,
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL,
    model: config.OPENAI_REALTIME_MODEL,
  })
  const { FALLBACK_API_KEY: apiKey, FALLBACK_BASE_URL: baseUrl, FALLBACK_REALTIME_MODEL: model } = config
  if (!apiKey || !baseUrl || !model) return [first]
  return [first, createOpenAiRealtimeModel({ limits, apiKey, baseUrl, model })]
}
