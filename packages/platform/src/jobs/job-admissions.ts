import type { Redis } from 'ioredis'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { JobLimits, JobName } from '@astrovoice/contracts/operations'

/** How long a job waits when all slots of its name are taken. */
const busyWaitMs = 1000

/** A job that may run now, or that has to wait. */
export type Admission = { readonly leave: () => void } | { readonly waitMs: number }

/**
 * Applies the catalogue's limits to the jobs of one process. Concurrency counts in this process; rates count in
 * Redis, for all workers together.
 */
export class JobAdmissions {
  readonly #limits: Readonly<Record<JobName, JobLimits>>
  readonly #running = new Map<JobName, number>()
  readonly #rates: ReadonlyMap<JobName, RateLimiterRedis>

  constructor(limits: Readonly<Record<JobName, JobLimits>>, redis: Redis, prefix: string) {
    this.#limits = limits
    const names = Object.keys(limits) as JobName[]
    this.#rates = new Map(
      names.flatMap((name) => {
        const { rate } = limits[name]
        if (!rate) return []
        const options = { points: rate.times, duration: rate.perSeconds, keyPrefix: `${prefix}:rate` }
        return [[name, new RateLimiterRedis({ ...options, storeClient: redis })] as const]
      }),
    )
  }

  async admit(name: JobName): Promise<Admission> {
    const running = this.#running.get(name) ?? 0
    if (running >= this.#limits[name].concurrency) return { waitMs: busyWaitMs }
    this.#running.set(name, running + 1)
    const leave = () => void this.#running.set(name, (this.#running.get(name) ?? 1) - 1)
    try {
      await this.#rates.get(name)?.consume(name)
      return { leave }
    } catch (refusal) {
      leave()
      if (refusal instanceof RateLimiterRes) return { waitMs: refusal.msBeforeNext }
      throw refusal
    }
  }
}
