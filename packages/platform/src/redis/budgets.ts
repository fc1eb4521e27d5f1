import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { budgets, type SharedBudgetName } from '@astrovoice/contracts'
import { UserFault, type Budgets } from '@astrovoice/core'

/** A used-up budget, with the time to wait. */
export class BudgetUsedUp extends UserFault {
  readonly retryAfterS: number
  readonly budget: SharedBudgetName

  constructor(retryAfterS: number, budget: SharedBudgetName) {
    super(budgets[budget].error, { detail: `Wait ${retryAfterS} s.` })
    this.retryAfterS = retryAfterS
    this.budget = budget
  }
}

export interface BudgetOptions {
  /** Prefix of the counters; tests use their own. */
  readonly prefix?: string
  /** Called for each refused use. */
  readonly onExceeded?: (name: SharedBudgetName) => void
  /** Multiplies every limit, for benchmarks and fuzz runs of one caller. @default 1 */
  readonly factor?: number
}

/** Counts in Redis for all processes together; while Redis is away each process counts for itself. */
export function createBudgets(
  redis: Redis,
  { prefix = 'budget', onExceeded, factor = 1 }: BudgetOptions = {},
): Budgets {
  const limiters = new Map<SharedBudgetName, RateLimiterRedis>()
  const limiterOf = (name: SharedBudgetName) => {
    const known = limiters.get(name)
    if (known) return known
    const limit = { points: budgets[name].times * factor, duration: budgets[name].per.seconds }
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
        const { remainingPoints, msBeforeNext } = await limiterOf(name).consume(holder, cost)
        return { times: remainingPoints, resetS: Math.ceil(msBeforeNext / 1000) }
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        onExceeded?.(name)
        throw new BudgetUsedUp(Math.ceil(refusal.msBeforeNext / 1000), name)
      }
    },
  }
}
