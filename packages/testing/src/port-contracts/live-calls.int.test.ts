import { randomUUID } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll } from '@jest/globals'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, createLiveCalls, disconnectRedis } from '@astrovoice/platform/redis'
import { liveCallsContract } from './live-calls.ts'

const redis = connectRedis({
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  logger: createLogger('test', 'silent'),
})
const prefix = `test-${randomUUID()}`
afterAll(() => disconnectRedis(redis))

liveCallsContract('Redis', () => ({
  create: (limits) => createLiveCalls(redis, { ...limits, prefix }),
  // Its leases run out by its own clock, which nobody can turn.
  pass: (ms) => pass(ms),
  async lose() {
    const keys = await redis.keys(`{${prefix}}:*`)
    if (keys.length > 0) await redis.del(keys)
  },
}))
