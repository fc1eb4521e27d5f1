import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { SignInCodes } from '@astrovoice/core'

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

const Verdict = z.enum(['matched', 'wrong', 'gone'])

/** Sign-in codes in Redis, which forgets them when their time is over. */
export function createSignInCodes(redis: Redis): SignInCodes {
  const keyOf = (address: string) => `sign-in-code:${address}`
  return {
    async store(address, { digest, tries, lifeMs }) {
      const key = keyOf(address)
      await redis.multi().del(key).hset(key, { digest, tries }).pexpire(key, lifeMs).exec()
    },
    async check(address, digest) {
      return Verdict.parse(await redis.eval(checkCode, 1, keyOf(address), digest))
    },
  }
}
