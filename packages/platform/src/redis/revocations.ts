import type { Redis } from 'ioredis'
import { revokedForMs, type Revocations } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'

/** In place of a time: sign-ins of any time are revoked. */
const always = 'always'

/** Sets the time ARGV[1] at KEYS[1] for ARGV[2] ms, unless all tokens of the user are revoked. */
const revokeEarlier = `
local known = redis.call('GET', KEYS[1])
if known and not string.match(known, '^%d+$') then return end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`

/** Revocations in Redis, which expires them. While Redis is away tokens count until they expire. */
export function createRevocations(redis: Redis, logger: Pick<Logger, 'warn'>): Revocations {
  const keyOf = (userId: string) => `revoked:${userId}`
  const deviceKeyOf = (userId: string, deviceId: string) => `signed-out:${userId}:${deviceId}`
  return {
    async revoke(userId) {
      await redis.set(keyOf(userId), always, 'PX', revokedForMs)
    },
    async revokeEarlier(userId, beforeMs) {
      const beforeS = Math.floor(beforeMs / 1000)
      await redis.eval(revokeEarlier, 1, keyOf(userId), beforeS, revokedForMs)
    },
    async revokeDevice(userId, deviceId, forMs) {
      await redis.set(deviceKeyOf(userId, deviceId), always, 'PX', forMs)
    },
    async isRevoked({ userId, deviceId, authTimeMs }) {
      try {
        const [before, device] = await redis.mget(keyOf(userId), deviceKeyOf(userId, deviceId ?? ''))
        if (device) return true
        // An empty value is of the last release: all tokens of the user are revoked.
        if (before === null || before === undefined) return false
        return !/^\d+$/.test(before) || authTimeMs < Number(before) * 1000
      } catch (error) {
        logger.warn({ err: error }, 'failed to read revocations')
        return false
      }
    },
  }
}
