import { systemClock, type AccessTokenVerifier, type Astrologers, type BirthProfiles } from '@astrovoice/core'
import type {
  Clock,
  Conversations,
  ObjectStore,
  Places,
  RequestCodeDeps,
  SignInDeps,
  Users,
} from '@astrovoice/core'
import {
  createAccessTokenVerifier,
  createLocalIssuer,
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
} from '@astrovoice/platform/db'
import { createDevInbox, type DevInbox, type FolderObjectStore } from '@astrovoice/platform/local'
import { openObjectStore } from '@astrovoice/platform/object-store'
import { loadPlaces } from '@astrovoice/platform/places'
import type { Dependencies, Logger } from '@astrovoice/platform/process'
import {
  connectRedis,
  createRateLimiter,
  createSignInCodes,
  disconnectRedis,
  type RateLimiter,
} from '@astrovoice/platform/redis'
import { storeDependencies } from '@astrovoice/platform/stores'
import type { ApiConfig } from './config.ts'

/** Everything the API works with. */
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
  readonly inbox: DevInbox
  readonly files: ObjectStore | FolderObjectStore
  readonly limits: SignInLimits
  /** What must answer for requests to succeed, by name. */
  readonly dependencies: Dependencies
  close(): Promise<void>
}

export interface SignInLimits {
  /** Codes sent to one address, and from one machine. */
  readonly codesByAddress: RateLimiter
  readonly codesByMachine: RateLimiter
  /** Codes and tokens tried from one machine. */
  readonly triesByMachine: RateLimiter
  /** Place searches of one machine: a person types fast, a scraper faster. */
  readonly searchesByMachine: RateLimiter
}

export async function createContext(config: ApiConfig, logger: Logger): Promise<ApiContext> {
  const key = await readSigningKey(config.AUTH_PRIVATE_JWK)
  const issuer = createLocalIssuer({ issuer: config.AUTH_ISSUER, key })
  const places = await loadPlaces()
  const redis = connectRedis({ url: config.REDIS_URL, logger })
  const database = openDatabase(config.DATABASE_URL)
  const { prisma } = database
  const clock = systemClock
  const inbox = createDevInbox({ redis })
  const users = createUsers(prisma)
  const codes = createSignInCodes(redis)
  const limit = (name: string, times: number, perSeconds: number) =>
    createRateLimiter(redis, { name, times, perSeconds })
  return {
    clock,
    places,
    users,
    inbox,
    issuer,
    tokens: createAccessTokenVerifier({ issuer: config.AUTH_ISSUER, jwks: issuer.jwks }),
    astrologers: createAstrologers(prisma),
    birthProfiles: createBirthProfiles(prisma),
    conversations: createConversations(prisma),
    signIn: { codes, users, issuer, clock, messenger: inbox, refreshTokens: createRefreshTokens(prisma) },
    files: openObjectStore(config),
    limits: {
      codesByAddress: limit('codes-by-address', 5, 15 * 60),
      codesByMachine: limit('codes-by-machine', 30, 60 * 60),
      triesByMachine: limit('tries-by-machine', 60, 15 * 60),
      searchesByMachine: limit('searches-by-machine', 120, 60),
    },
    dependencies: storeDependencies(redis, database),
    async close() {
      await Promise.all([disconnectRedis(redis), database.close()])
    },
  }
}
