import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { claimLifeMs, replyLifeMs, type IdempotencyKeys } from '@astrovoice/core'

/** Puts the reply ARGV[2] for ARGV[3] ms in the place of the claim ARGV[1], if KEYS[1] still has that. */
const completeClaim = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end`

const releaseClaim = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`

const Entry = z.object({ fingerprint: z.string(), reply: z.string().nullable() })

/** Idempotency keys in Redis, which expires them. While Redis is away a claim fails. */
export function createIdempotencyKeys(redis: Redis): IdempotencyKeys {
  return {
    async claim({ key, fingerprint }) {
      const redisKey = `idempotency:${key}`
      // The claim id tells a claim from others of the same request.
      const claim = JSON.stringify({ fingerprint, reply: null, claimId: randomUUID() })
      const known = await redis.set(redisKey, claim, 'PX', claimLifeMs, 'NX', 'GET')
      if (known !== null) {
        const entry = Entry.parse(JSON.parse(known))
        if (entry.fingerprint !== fingerprint) return { state: 'reused' }
        return entry.reply === null ? { state: 'running' } : { state: 'replied', reply: entry.reply }
      }
      return {
        state: 'first',
        async complete(reply) {
          const replied = JSON.stringify({ fingerprint, reply })
          await redis.eval(completeClaim, 1, redisKey, claim, replied, replyLifeMs)
        },
        release: async () => void (await redis.eval(releaseClaim, 1, redisKey, claim)),
      }
    },
  }
}
