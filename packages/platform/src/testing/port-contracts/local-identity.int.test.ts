import { beforeAll } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createLocalIdentity } from '@astrovoice/core'
import { InMemoryMessenger } from '@astrovoice/core/testing'
import { identityContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { makeSigningKey } from '@astrovoice/dev-env/stack'
import {
  createAccessTokenVerifier,
  createLocalIssuer,
  createRefreshTokenChain,
  createSignInCodeSource,
  readSigningKey,
} from '../../auth/index.ts'
import { createRefreshTokens, createSignIns, createUsers } from '../../postgres/index.ts'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, createSignInCodes, disconnectRedis, type Redis } from '../../redis/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const opened = openForFile()
let database: OpenTestDatabase
let redis: Redis
let jwk: string
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  redis = connectRedis({ url: process.env['REDIS_URL'] ?? '', logger: createLogger('test', 'silent') })
  opened.defer(() => disconnectRedis(redis))
  jwk = await makeSigningKey()
})

/** Lets codes in Redis, which has a clock of its own, grow older. */
async function ageCodes(ms: number): Promise<void> {
  for (const key of await redis.keys('sign-in-code:*')) {
    const leftMs = (await redis.pttl(key)) - ms
    await (leftMs > 0 ? redis.pexpire(key, leftMs) : redis.del(key))
  }
}

identityContract('The local issuer', async () => {
  const clock = new ManualClock(Date.now())
  const messenger = new InMemoryMessenger()
  const issuer = createLocalIssuer({ issuer: 'https://api.example', key: await readSigningKey(jwk), clock })
  const signIns = createSignIns(database.prisma)
  const identity = createLocalIdentity({
    codes: createSignInCodes(redis),
    codeSource: createSignInCodeSource(jwk),
    users: createUsers(database.prisma),
    refreshTokens: createRefreshTokens(database.prisma),
    refreshTokenChain: createRefreshTokenChain(jwk),
    issuer,
    signIns,
    messenger,
    clock,
  })
  return {
    identity,
    signIns,
    tokens: createAccessTokenVerifier({ issuer: 'https://api.example', jwks: issuer.jwks, clock }),
    async codeSentTo(to) {
      const [newest] = await messenger.list(to)
      return /\d{6}/.exec(newest?.body ?? '')?.[0] ?? ''
    },
    async pass(ms) {
      clock.pass(ms)
      await ageCodes(ms)
    },
  }
})
