import type { JobName, JobPayload } from '@astrovoice/contracts/operations'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { DeadLetters, JobHandlers, JobQueue, JobRun } from '../../jobs/index.ts'
import { describeFailure, Postponed, readJob, type ReadJob } from '../../jobs/index.ts'

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
  /** Waiting and done, by their ids. */
  readonly #jobs = new Map<string, QueuedJob>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async enqueue<N extends JobName>(name: N, payload: JobPayload<N>) {
    const job = { name, ...readJob(name, payload) } as unknown as QueuedJob
    if (this.#jobs.has(job.id)) return
    this.#jobs.set(job.id, job)
    this.#waiting.push(job)
  }

  async removeAbout(ids: ReadonlySet<string>) {
    const isAbout = ({ payload }: QueuedJob) => Object.values(payload).some((value) => ids.has(String(value)))
    for (const job of this.#jobs.values()) {
      if (!isAbout(job)) continue
      if (this.#waiting.includes(job)) this.#waiting.splice(this.#waiting.indexOf(job), 1)
      this.#jobs.delete(job.id)
    }
    return true
  }

  /** Waiting jobs, in order. */
  get waiting(): readonly Pick<QueuedJob, 'name' | 'payload'>[] {
    return this.#waiting.map(({ name, payload }) => ({ name, payload }))
  }

  /**
   * Runs all jobs, those they enqueue too; one that fails for good becomes a dead letter and frees its key. One that is
   * postponed waits for the next drain.
   */
  async drain(handlers: JobHandlers, deadLetters: DeadLetters) {
    const postponed: QueuedJob[] = []
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      const failure = await attempt(handlers, job)
      if (!failure) continue
      if (failure.error instanceof Postponed) {
        postponed.push(job)
        continue
      }
      this.#jobs.delete(job.id)
      await deadLetters.record({
        queue: job.spec.queue,
        jobName: job.name,
        payload: job.payload,
        reason: describeFailure(failure.error),
        failedAtMs: this.#clock.nowMs(),
      })
    }
    // One of them may have been removed meanwhile.
    this.#waiting.push(...postponed.filter(({ id }) => this.#jobs.has(id)))
  }
}

async function attempt(handlers: JobHandlers, { name, payload, spec }: QueuedJob) {
  const handle = handlers[name] as (payload: unknown, run: JobRun) => Promise<void>
  for (let attemptsMade = 1; ; attemptsMade++) {
    try {
      await handle(payload, { ...idleRun, attempt: attemptsMade })
      return null
    } catch (error) {
      if (error instanceof Postponed || attemptsMade >= spec.attempts) return { error }
    }
  }
}
