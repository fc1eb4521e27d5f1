import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { SignInCodes } from '@astrovoice/core'

/**
 * Stores the code ARGV[1..4] (seed, digest, tries, expiry) at KEYS[1] unless a live one exists. Returns seed
 * and expiry of the live one. A code of an earlier release has no seed; it is replaced.
 */
const findOrStoreCode = `
local seed = redis.call('HGET', KEYS[1], 'seed')
if not seed then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'seed', ARGV[1], 'digest', ARGV[2], 'tries', ARGV[3], 'expiresAtMs', ARGV[4])
  redis.call('PEXPIREAT', KEYS[1], ARGV[4])
end
return redis.call('HMGET', KEYS[1], 'seed', 'expiresAtMs')`

/** Takes a try of the code at KEYS[1] with the digest ARGV[1]. */
const checkCode = `
local kept = redis.call('HGET', KEYS[1], 'digest')
if not kept then return 'gone' end
if kept == ARGV[1] then
  redis.call('DEL', KEYS[1])
  return 'matched'
end
if redis.call('HINCRBY', KEYS[1], 'tries', -1) <= 0 then redis.call('DEL', KEYS[1]) end
return 'wrong'`

const LiveCode = z.tuple([z.string(), z.coerce.number()])
const Verdict = z.enum(['matched', 'wrong', 'gone'])

/** Sign-in codes in Redis, which expires them. */
export function createSignInCodes(redis: Redis): SignInCodes {
  const keyOf = (address: string) => `sign-in-code:${address}`
  return {
    async findOrStore(address, { seed, digest, tries, expiresAtMs }) {
      const found = await redis.eval(findOrStoreCode, 1, keyOf(address), seed, digest, tries, expiresAtMs)
      const [liveSeed, liveExpiresAtMs] = LiveCode.parse(found)
      return { seed: liveSeed, expiresAtMs: liveExpiresAtMs }
    },
    async check(address, digest) {
      return Verdict.parse(await redis.eval(checkCode, 1, keyOf(address), digest))
    },
  }
}
