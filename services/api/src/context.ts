import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { type AccessTokenVerifier, type Astrologers, type BirthProfiles } from '@astrovoice/core'
import type {
  Budgets,
  Conversations,
  IdempotencyKeys,
  ObjectStore,
  Places,
  RequestCodeDeps,
  SignInDeps,
  Users,
} from '@astrovoice/core'
import {
  createAccessTokenVerifier,
  createLocalIssuer,
  createRefreshTokenChain,
  createSignInCodeSource,
  localClientId,
  readSigningKey,
  type LocalIssuer,
} from '@astrovoice/platform/auth'
import {
  createAstrologers,
  createBirthProfiles,
  createConversations,
  createRefreshTokens,
  createUsers,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { createDevInbox, type DevInbox } from '@astrovoice/platform/local'
import type { FolderObjectStore } from '@astrovoice/platform/object-store'
import { openObjectStore } from '@astrovoice/platform/object-store'
import { loadPlaces } from '@astrovoice/platform/places'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import {
  connectRedis,
  createBudgets,
  createIdempotencyKeys,
  createSignInCodes,
  createSignOutAnnouncer,
  disconnectRedis,
} from '@astrovoice/platform/redis'
import { createApiMetrics, type ApiMetrics } from '@astrovoice/platform/telemetry'
import { storeDependencies } from '@astrovoice/platform/stores'
import type { ApiConfig } from './config.ts'
import { reportExceeded } from './report-exceeded.ts'

/** The dependencies of the API. */
export interface ApiContext {
  readonly clock: Clock
  readonly places: Places
  readonly users: Users
  readonly astrologers: Astrologers
  readonly birthProfiles: BirthProfiles
  readonly conversations: Conversations
  readonly signIn: SignInDeps & RequestCodeDeps
  readonly issuer: LocalIssuer
  readonly tokens: AccessTokenVerifier
  /** Messages that no person gets; none unless the settings choose it. */
  readonly inbox: DevInbox | null
  readonly files: ObjectStore | FolderObjectStore
  readonly budgets: Budgets
  readonly metrics: ApiMetrics
  readonly idempotencyKeys: IdempotencyKeys
  /** What has to respond for requests to succeed, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

export async function createContext(config: ApiConfig, logger: Logger): Promise<ApiContext> {
  const key = await readSigningKey(config.AUTH_PRIVATE_JWK)
  const issuer = createLocalIssuer({ issuer: config.AUTH_ISSUER, key })
  const places = await loadPlaces()
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const clock = systemClock
  const inbox = config.MESSENGER === 'dev-inbox' ? createDevInbox({ redis }) : null
  const users = createUsers(prisma)
  const codes = createSignInCodes(redis)
  const metrics = createApiMetrics()
  return {
    clock,
    places,
    users,
    inbox,
    issuer,
    tokens: createAccessTokenVerifier({
      issuer: config.AUTH_ISSUER,
      jwks: issuer.jwks,
      clientIds: [localClientId],
    }),
    astrologers: createAstrologers(prisma),
    birthProfiles: createBirthProfiles(prisma),
    conversations: createConversations(prisma),
    signIn: {
      codes,
      codeSource: createSignInCodeSource(config.AUTH_PRIVATE_JWK),
      users,
      issuer,
      clock,
      messenger: inbox,
      signOuts: createSignOutAnnouncer(redis, logger),
      refreshTokens: createRefreshTokens(prisma),
      refreshTokenChain: createRefreshTokenChain(config.AUTH_PRIVATE_JWK),
    },
    files: openObjectStore(config),
    budgets: createBudgets(redis, { onExceeded: reportExceeded(metrics, logger) }),
    metrics,
    idempotencyKeys: createIdempotencyKeys(redis),
    dependencies: storeDependencies(redis, database),
    async close() {
      await Promise.all([disconnectRedis(redis), database.close()])
    },
  }
}
