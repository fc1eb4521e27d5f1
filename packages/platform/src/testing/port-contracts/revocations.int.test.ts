import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import { revocationsContract } from '@astrovoice/core/testing/port-contracts'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createRevocations } from '../../redis/revocations.ts'

const logger = createLogger('test', 'silent')
const redis = connectRedis({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', logger })
afterAll(() => disconnectRedis(redis))

revocationsContract('Redis', () => createRevocations(redis, logger))

const newHolder = () => ({ userId: randomUUID() as UserId, deviceId: null, authTimeMs: Date.now() })

test('a revocation lasts until no access token of its user does', async () => {
  const { userId } = newHolder()
  await createRevocations(redis, logger).revoke(userId)
  // Cognito's tokens last an hour (infra/src/identity/user-pool.ts).
  expect(await redis.pttl(`revoked:${userId}`)).toBeGreaterThan(60 * 60_000)
})

test('a revocation of the last release, which has no time, is of all tokens', async () => {
  const holder = newHolder()
  await redis.set(`revoked:${holder.userId}`, '', 'PX', 60_000)
  expect(await createRevocations(redis, logger).isRevoked(holder)).toBe(true)
})

test('while Redis is away nobody is taken as revoked', async () => {
  const away = connectRedis({ url: 'redis://127.0.0.1:1', logger })
  try {
    expect(await createRevocations(away, logger).isRevoked(newHolder())).toBe(false)
  } finally {
    away.disconnect()
  }
})
