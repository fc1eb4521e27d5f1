import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import { replyLifeMs } from '@astrovoice/core'
import { idempotencyKeysContract } from '@astrovoice/core/testing/port-contracts'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createIdempotencyKeys } from '../../redis/idempotency-keys.ts'

const logger = createLogger('test', 'silent')
const redis = connectRedis({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', logger })
afterAll(() => disconnectRedis(redis))

const keys = createIdempotencyKeys(redis)

idempotencyKeysContract('Redis', keys, async (key) => void (await redis.del(`idempotency:${key}`)))

test('Redis keeps a claim for a minute and a reply for a day', async () => {
  const request = { key: randomUUID(), fingerprint: 'a' }
  const claim = await keys.claim(request)
  if (claim.state !== 'first') throw new Error('The key is new, so the claim has to be the first.')
  const lifeMs = () => redis.pttl(`idempotency:${request.key}`)
  expect(await lifeMs()).toBeLessThanOrEqual(60_000)
  await claim.complete('{}')
  expect(await lifeMs()).toBeGreaterThan(replyLifeMs - 60_000)
  expect(await lifeMs()).toBeLessThanOrEqual(24 * 3_600_000)
})
