import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { createCallClient, type CallClient } from '@astrovoice/client'
import { timingBudget } from '@astrovoice/contracts'
import type { AstrologerId, BirthProfile, UserId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import {
  CallRegistry,
  createConsentRules,
  createReadingTools,
  ModelPool,
  type AstrologerPersona,
  type LiveCalls,
  type ReadingTools,
} from '@astrovoice/core'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, createLiveCalls, disconnectRedis } from '@astrovoice/platform/redis'
import {
  buildBirth,
  InMemoryAccessTokens,
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryBudgets,
  InMemoryConsentChanges,
  InMemoryConversations,
  InMemoryJobQueue,
  InMemorySignOuts,
  InMemoryUsers,
  nothingSet,
  RecordingCallMeter,
  ScriptedRealtimeModel,
  buildAstrologer,
} from '@astrovoice/core/testing'
import { openGateway } from '../src/gateway.ts'
import { gather, type Heard } from './heard.ts'

export const vidya = buildAstrologer({
  name: 'Acharya Vidya',
  tagline: 'Reads charts the classical way.',
  languages: ['en', 'hi'],
  manner: 'Warm and brief.',
})
const leela: AstrologerPersona = { ...vidya, id: 'leela' as AstrologerId, name: 'Leela' }

/** The parts that all gateways share. Live calls are in the real Redis, apart from those of other tests. */
export function createStores() {
  const logger = createLogger('gateway', 'silent')
  const redis = connectRedis({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', logger })
  const prefix = `test-${randomUUID()}`
  const saves = new EventEmitter<{ saved: [] }>()
  return {
    tokens: new InMemoryAccessTokens(),
    birthProfiles: new InMemoryBirthProfiles(),
    users: new InMemoryUsers(),
    conversations: new InMemoryConversations(),
    jobs: new InMemoryJobQueue(),
    budgets: new InMemoryBudgets(),
    signOuts: new InMemorySignOuts(),
    consentChanges: new InMemoryConsentChanges(),
    createLiveCalls(
      limits: { maxCalls?: number; leaseMs?: number; resumeWithinMs?: number } = {},
    ): LiveCalls {
      const liveCalls = createLiveCalls(redis, { ...timingBudget, maxCalls: 1000, prefix, ...limits })
      const save: LiveCalls['save'] = (...args) =>
        liveCalls.save(...args).finally(() => void saves.emit('saved'))
      return { ...liveCalls, save }
    },
    /** Called whenever a live call was saved. */
    saves,
    async close() {
      const keys = await redis.keys(`{${prefix}}:*`)
      if (keys.length > 0) await redis.del(keys)
      await disconnectRedis(redis)
    },
  }
}

export type Stores = ReturnType<typeof createStores>

export interface GatewayOptions {
  /** Shared with another gateway; its own when left out. */
  readonly stores?: Stores
  readonly liveCalls?: LiveCalls
  readonly maxCalls?: number
  readonly drainMs?: number
  /** The clock of sockets and tokens; calls have the system's. */
  readonly clock?: Clock
  readonly runTool?: ReadingTools['run']
}

/** A gateway on a free port, with a model that follows the test. */
export async function startGatewayUnderTest(options: GatewayOptions = {}) {
  const stores = options.stores ?? createStores()
  const { tokens, birthProfiles, users, budgets, conversations, jobs } = stores
  const model = new ScriptedRealtimeModel()
  const meter = new RecordingCallMeter()
  const logger = createLogger('gateway', 'silent')
  const isDatabaseGone = { value: false }
  const { runTool } = options
  const registry = new CallRegistry({
    astrologers: new InMemoryAstrologers([vidya, leela]),
    birthProfiles,
    users,
    consentRules: createConsentRules({
      aiProviders: ['local'],
      onRefused: (topic) => meter.consentMissing(topic),
    }),
    budgets,
    conversations,
    jobs,
    ...nothingSet,
    liveCalls: options.liveCalls ?? stores.createLiveCalls(),
    models: new ModelPool([model], systemClock),
    createTools: (context) => ({ ...createReadingTools(context), ...(runTool && { run: runTool }) }),
    meter,
    clock: systemClock,
    log: logger,
    ownerId: randomUUID(),
    maxCalls: options.maxCalls ?? 1000,
  })
  const service = await openGateway(
    {
      logger,
      tokens,
      clock: options.clock ?? systemClock,
      signOuts: stores.signOuts,
      consentChanges: stores.consentChanges,
      budgets,
      registry,
      readings: { start: async () => {} },
      metrics: {
        meter,
        safety: { safetyMet: () => {} },
        expose: async () => ({ contentType: 'text/plain', text: 'calls_active 0\n' }),
      },
      dependencies: {
        postgres: async () => {
          if (isDatabaseGone.value) throw new Error('gone')
        },
      },
      close: async () => {},
    },
    {
      host: '127.0.0.1',
      port: 0,
      metricsPort: 0,
      webOrigins: ['https://app.example'],
      drainMs: options.drainMs ?? 0,
    },
  )
  const clients: CallClient[] = []
  const signUp = async (hasProfile = true) => {
    const userId = randomUUID() as UserId
    users.setConsents(userId)
    const profile = hasProfile ? await birthProfiles.create(userId, buildBirth()) : null
    return { userId, profile, token: (await tokens.issue(userId)).token }
  }

  return {
    url: service.url,
    metricsUrl: service.metricsUrl,
    model,
    meter,
    desk: registry,
    tokens,
    birthProfiles,
    conversations,
    jobs,
    isDatabaseGone,
    signOuts: stores.signOuts,
    users,
    consentChanges: stores.consentChanges,
    stop: service.stop,
    signUp,
    /** A caller with a birth profile, connected. */
    async connect({ hasProfile = true } = {}): Promise<Caller> {
      const { userId, token, profile } = await signUp(hasProfile)
      const client = createCallClient({ url: service.url, token })
      clients.push(client)
      await client.connect()
      return { userId, token, profile, client, heard: gather(client) }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.end().catch(() => {})))
      for (const client of clients) client.disconnect()
      await service.stop()
      if (!options.stores) await stores.close()
    },
  }
}

export type GatewayUnderTest = Awaited<ReturnType<typeof startGatewayUnderTest>>

export interface Caller {
  readonly userId: UserId
  readonly token: string
  readonly profile: BirthProfile | null
  readonly client: CallClient
  readonly heard: Heard
}
