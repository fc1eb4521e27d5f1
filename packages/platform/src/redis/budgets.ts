import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { budgets, type ErrorCode, type SharedBudgetName } from '@astrovoice/contracts'
import { UserFault, type Budgets } from '@astrovoice/core'

/** A used-up budget, with the time to wait. */
export class BudgetUsedUp extends UserFault {
  readonly retryAfterS: number

  constructor(retryAfterS: number, code: ErrorCode = 'rate_limited') {
    super(code, { detail: `Wait ${retryAfterS} s.` })
    this.retryAfterS = retryAfterS
  }
}

export interface BudgetOptions {
  /** Prefix of the counters; tests use their own. */
  readonly prefix?: string
  /** Called for each refused use. */
  readonly onExceeded?: (name: SharedBudgetName) => void
}

/** Counts in Redis for all processes together; while Redis is away each process counts for itself. */
export function createBudgets(redis: Redis, { prefix = 'budget', onExceeded }: BudgetOptions = {}): Budgets {
  const limiters = new Map<SharedBudgetName, RateLimiterRedis>()
  const limiterOf = (name: SharedBudgetName) => {
    const known = limiters.get(name)
    if (known) return known
    const limit = { points: budgets[name].times, duration: budgets[name].per.seconds }
    const limiter = new RateLimiterRedis({
      ...limit,
      storeClient: redis,
      keyPrefix: `${prefix}:${name}`,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory(limit),
    })
    limiters.set(name, limiter)
    return limiter
  }
  return {
    async take(name, holder, cost = 1) {
      try {
        await limiterOf(name).consume(holder, cost)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        onExceeded?.(name)
        throw new BudgetUsedUp(Math.ceil(refusal.msBeforeNext / 1000), budgets[name].error)
      }
    },
  }
}
