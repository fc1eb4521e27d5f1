import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import type { CallId, UserId } from '@astrovoice/contracts'
import { createLogger } from '../process/logger.ts'
import { createCallerKeys } from './caller-keys.ts'
import { connectRedis } from './connect-redis.ts'

const logger = createLogger('test', 'silent')
// A database of its own: every key has to be in the table of keys.
const redis = connectRedis({ url: new URL('/9', process.env['REDIS_URL']).href, logger })
afterAll(async () => {
  await redis.flushdb()
  redis.disconnect()
})

test('keys of a caller go, those of others and those that the registry keeps stay', async () => {
  await redis.flushdb()
  const [userId, otherId] = [randomUUID() as UserId, randomUUID() as UserId]
  const callId = randomUUID() as CallId
  const phone = '+919800000041'
  const own = [
    `idempotency:${userId}:post:/v1/birth-profiles:x`,
    `budget:requests:${userId}`,
    `sign-in-code:${phone}`,
    `signed-out:${userId}:${randomUUID()}`,
    `{calls}:caller:${userId}`,
    `{dev-inbox}:to:${phone}`,
    `{dev-inbox}:to:${userId}`,
    `{dev-inbox}:sent:reading-${callId}`,
  ]
  const others = [
    `idempotency:${otherId}:post:/v1/birth-profiles:x`,
    `sign-in-code:+919800000042`,
    `budget:signInCodes:${phone}`,
    `{calls}:${callId}`,
    `revoked:${userId}`,
  ]
  // More than a page of the walk.
  const many = Array.from({ length: 3000 }, () => `budget:requests:${randomUUID()}`)
  for (const key of [...own, ...others, ...many]) await redis.set(key, '1')
  await createCallerKeys(redis).erase({ userId, addresses: [phone], callIds: [callId] })
  expect(await redis.exists(own)).toBe(0)
  expect(await redis.exists(others)).toBe(others.length)
  expect(await redis.exists(many)).toBe(many.length)
})
