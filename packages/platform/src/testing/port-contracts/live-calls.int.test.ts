import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import type { CallId, UserId } from '@astrovoice/contracts'
import { SnapshotUnreadable } from '@astrovoice/core'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createCallSlots } from '../../redis/call-slots.ts'
import { createCallersCalls } from '../../redis/callers-calls.ts'
import { createLiveCalls } from '../../redis/live-calls.ts'
import { liveCallsContract } from '@astrovoice/core/testing/port-contracts'

const redis = connectRedis({
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  logger: createLogger('test', 'silent'),
})
const prefix = `test-${randomUUID()}`
afterAll(() => disconnectRedis(redis))

liveCallsContract('Redis', () => ({
  create: (limits) => ({
    ...createLiveCalls(redis, { ...limits, prefix }),
    ...createCallersCalls(redis, prefix),
    ...createCallSlots(redis, { ...limits, prefix }),
  }),
  // Redis' clock cannot be set: every lease moves back instead.
  async pass(ms) {
    for (const key of await redis.keys(`{${prefix}}:*`)) {
      if ((await redis.type(key)) !== 'zset') continue
      for (const callId of await redis.zrange(key, '0', '-1')) await redis.zincrby(key, -ms, callId)
    }
  },
  async lose() {
    const keys = await redis.keys(`{${prefix}}:*`)
    if (keys.length > 0) await redis.del(keys)
  },
}))

test('a call that a newer release stored is let go, for gateways that can read it', async () => {
  const calls = createLiveCalls(redis, { maxCalls: 10, leaseMs: 60_000, resumeWithinMs: 60_000, prefix })
  const [callId, userId] = [randomUUID() as CallId, randomUUID() as UserId]
  await calls.admit({ callId, userId, ownerId: 'newer' })
  await redis.hset(`{${prefix}}:${callId}`, 'record', JSON.stringify({ version: 2 }))
  await expect(calls.claim(callId, 'older')).rejects.toThrow(SnapshotUnreadable)
  const next = await calls.admit({ callId: randomUUID() as CallId, userId, ownerId: 'older' })
  expect(next).toMatchObject({ outcome: 'caller-busy', callId })
  expect(await redis.hexists(`{${prefix}}:${callId}`, 'owner')).toBe(0)
})
