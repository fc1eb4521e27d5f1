import type { JobName, JobPayload } from '@astrovoice/contracts/operations'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { DeadLetters, JobHandlers, JobQueue, JobRun } from '../../jobs/index.ts'
import { describeFailure, readJob, type ReadJob } from '../../jobs/index.ts'

/** An attempt without an abort and without a log. */
export const idleRun: JobRun = {
  attempt: 1,
  signal: new AbortController().signal,
  log: { info: () => {}, warn: () => {}, error: () => {} },
}

type QueuedJob = { [N in JobName]: ReadJob<N> & { readonly name: N } }[JobName]

/** Holds jobs until `drain` runs them, without the waits between attempts. */
export class InMemoryJobQueue implements JobQueue {
  readonly #clock: Clock
  readonly #waiting: QueuedJob[] = []
  readonly #ids = new Set<string>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async enqueue<N extends JobName>(name: N, payload: JobPayload<N>) {
    const job = { name, ...readJob(name, payload) }
    if (this.#ids.has(job.id)) return
    this.#ids.add(job.id)
    this.#waiting.push(job as unknown as QueuedJob)
  }

  /** Waiting jobs, in order. */
  get waiting(): readonly Pick<QueuedJob, 'name' | 'payload'>[] {
    return this.#waiting.map(({ name, payload }) => ({ name, payload }))
  }

  /** Runs all jobs, those they enqueue too; one that fails for good becomes a dead letter and frees its key. */
  async drain(handlers: JobHandlers, deadLetters: DeadLetters) {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      const failure = await attempt(handlers, job)
      if (!failure) continue
      this.#ids.delete(job.id)
      await deadLetters.record({
        queue: job.spec.queue,
        jobName: job.name,
        payload: job.payload,
        reason: describeFailure(failure.error),
        failedAtMs: this.#clock.nowMs(),
      })
    }
  }
}

async function attempt(handlers: JobHandlers, { name, payload, spec }: QueuedJob) {
  const handle = handlers[name] as (payload: unknown, run: JobRun) => Promise<void>
  for (let attemptsMade = 1; ; attemptsMade++) {
    try {
      await handle(payload, { ...idleRun, attempt: attemptsMade })
      return null
    } catch (error) {
      if (attemptsMade >= spec.attempts) return { error }
    }
  }
}
