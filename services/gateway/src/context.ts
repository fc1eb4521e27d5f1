import { randomUUID } from 'node:crypto'
import { timingBudget } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  CallRegistry,
  countMinutes,
  createAcknowledgementAudio,
  ModelPool,
  recordTrace,
  traceTurns,
  type AccessTokenVerifier,
  type Budgets,
  type CallTraces,
  type RealtimeModel,
  type SignOutFeed,
} from '@astrovoice/core'
import { createAccessTokenVerifier } from '@astrovoice/platform/auth'
import {
  createAstrologers,
  createBirthProfiles,
  createConversations,
  createUsers,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createFolderCallTraces } from '@astrovoice/platform/local'
import { createOpenAiRealtimeModel } from '@astrovoice/platform/openai/realtime'
import { createOpenAiSpeech } from '@astrovoice/platform/openai/speech'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import { createReadingThread, type ReadingThread } from '@astrovoice/platform/readings'
import {
  connectRedis,
  createBudgets,
  createLiveCalls,
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
  const registry = new CallRegistry({
    astrologers: createAstrologers(database.prisma),
    birthProfiles: createBirthProfiles(database.prisma),
    users: createUsers(database.prisma),
    budgets,
    conversations: createConversations(database.prisma),
    jobs,
    liveCalls: createLiveCalls(redis, { ...limitsOf(config), ...timingBudget }),
    models: new ModelPool(overrides.models ?? openModels(config), systemClock),
    createTools: (context) => readings.createTools(context),
    meter: metrics.meter,
    clock: systemClock,
    log: logger,
    ownerId: randomUUID(),
    maxCalls: config.CALLS_MAX_PER_GATEWAY,
    turnPolicy: turnPolicyOf(config),
    acknowledgements: openAcknowledgements(config, logger),
    observers: observeCalls({ budgets, metrics, log: logger, traces }),
  })
  return {
    logger,
    tokens: createVerifier(config),
    clock: systemClock,
    signOuts: createSignOutFeed(subscriber, logger),
    budgets,
    registry,
    readings,
    metrics,
    dependencies: storeDependencies(redis, database),
    async close() {
      await jobs.close()
      await Promise.all([
        ...[redis, subscriber].map(disconnectRedis),
        database.close(),
        tracing.stop(),
        traces?.flush(),
        readings.stop(),
      ])
    },
  }
}

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

const limitsOf = ({ CALLS_MAX: maxCalls, CALLS_MAX_PER_CALLER: maxCallsPerCaller }: GatewayConfig) => ({
  maxCalls,
  maxCallsPerCaller,
})

const createVerifier = (config: GatewayConfig): AccessTokenVerifier =>
  createAccessTokenVerifier({
    issuer: config.AUTH_ISSUER,
    jwksUrl: config.AUTH_JWKS_URL,
    clientIds: config.AUTH_CLIENT_IDS,
  })

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
