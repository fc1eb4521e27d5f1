import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { UserFault } from '@astrovoice/core'

export interface RateLimit {
  /** What is counted; its own counters in Redis. */
  readonly name: string
  readonly times: number
  readonly perSeconds: number
}

export interface RateLimiter {
  /** Counts one more for the key. @throws RateLimited when that is too many. */
  take(key: string): Promise<void>
}

/** The fault `rate_limited`, with how long to wait. */
export class RateLimited extends UserFault {
  readonly retryAfterS: number

  constructor(retryAfterS: number) {
    super('rate_limited', { detail: `Wait ${retryAfterS} s.` })
    this.retryAfterS = retryAfterS
  }
}

/** Counts in Redis for all processes together; while Redis is away each process counts for itself. */
export function createRateLimiter(redis: Redis, { name, times, perSeconds }: RateLimit): RateLimiter {
  const limit = { points: times, duration: perSeconds }
  const limiter = new RateLimiterRedis({
    ...limit,
    storeClient: redis,
    keyPrefix: `rate-limit:${name}`,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(limit),
  })
  return {
    async take(key) {
      try {
        await limiter.consume(key)
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw new RateLimited(Math.ceil(refusal.msBeforeNext / 1000))
        throw refusal
      }
    },
  }
}
