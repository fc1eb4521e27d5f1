import { randomUUID } from 'node:crypto'
import { afterAll } from '@jest/globals'
import { createLogger } from '../../process/logger.ts'
import { connectRedis, disconnectRedis } from '../../redis/connect-redis.ts'
import { createLiveCalls } from '../../redis/live-calls.ts'
import { liveCallsContract } from '@astrovoice/core/testing/port-contracts'

const redis = connectRedis({
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  logger: createLogger('test', 'silent'),
})
const prefix = `test-${randomUUID()}`
afterAll(() => disconnectRedis(redis))

liveCallsContract('Redis', () => ({
  create: (limits) => createLiveCalls(redis, { ...limits, prefix }),
  // Nobody can turn the clock of Redis: every lease moves back instead.
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
