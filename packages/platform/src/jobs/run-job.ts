import { DelayedError, UnrecoverableError, WaitingError, type Job } from 'bullmq'
import type { JobLimits, JobName, JobPayload } from '@astrovoice/contracts/operations'
import type { Clock } from '@astrovoice/contracts/clock'
import {
  describeFailure,
  isJobName,
  JobFailure,
  Postponed,
  readJob,
  type AttemptOutcome,
  type JobHandlers,
  type JobMeter,
} from '@astrovoice/core'
import type { Logger } from '../process/index.ts'
import type { JobAdmissions } from './job-admissions.ts'

export interface JobRunner {
  readonly handlers: JobHandlers
  readonly limits: Readonly<Record<JobName, JobLimits>>
  readonly admissions: JobAdmissions
  /** Aborts when the worker cannot wait for its jobs any longer. */
  readonly stopping: AbortSignal
  readonly clock: Clock
  readonly logger: Logger
  readonly meter: JobMeter
}

/**
 * Runs one attempt. A job over its limits waits in the queue and loses no attempt, as does one that its handler
 * postpones. A job that the worker's end cuts off goes back to the queue. Redis keeps the failure's description and
 * not the failure. An unreadable job is not tried again.
 */
export async function runJob(job: Job<unknown>, token: string, runner: JobRunner): Promise<void> {
  const { name, data } = job
  if (!isJobName(name)) throw new UnrecoverableError('no job of the catalogue has this name')
  const payload = readOrRefuse(name, data)
  const admission = await runner.admissions.admit(name)
  if ('waitMs' in admission) {
    await job.moveToDelayed(runner.clock.nowMs() + admission.waitMs, token)
    throw new DelayedError()
  }
  try {
    await attempt(job, { name, payload, token }, runner)
  } finally {
    admission.leave()
  }
}

interface Attempt<N extends JobName> {
  readonly name: N
  readonly payload: JobPayload<N>
  readonly token: string
}

async function attempt<N extends JobName>(
  job: Job<unknown>,
  { name, payload, token }: Attempt<N>,
  { handlers, limits, stopping, clock, logger, meter }: JobRunner,
): Promise<void> {
  const number = job.attemptsMade + 1
  const log = logger.child({ jobId: job.id, jobName: name, attempt: number })
  const overtime = new AbortController()
  const { timeoutMs } = limits[name]
  const stopClock = clock.after(timeoutMs, () =>
    overtime.abort(new JobFailure(`the job took longer than ${timeoutMs} ms`)),
  )
  const signal = AbortSignal.any([overtime.signal, stopping])
  const startedAtMs = clock.nowMs()
  const measure = (outcome: AttemptOutcome) => meter.attempted(name, outcome, clock.nowMs() - startedAtMs)
  try {
    await untilAborted(handlers[name](payload, { attempt: number, signal, log }), signal)
    log.info('job done')
    measure('done')
  } catch (error) {
    if (error instanceof Postponed) {
      // Until when is not logged: it may tell when a caller sleeps.
      log.info('job postponed')
      measure('postponed')
      await job.moveToDelayed(error.untilMs, token)
      throw new DelayedError()
    }
    if (stopping.aborted) {
      log.warn('job goes back to its queue: the worker stops')
      measure('returned')
      await job.moveToWait(token)
      throw new WaitingError()
    }
    log.warn({ err: error }, 'job attempt failed')
    measure('failed')
    throw new Error(describeFailure(error), { cause: error })
  } finally {
    stopClock()
  }
}

/** Ends with the handler or the signal, the first of both. */
async function untilAborted(handling: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason as Error)
  signal.addEventListener('abort', abort, { once: true })
  try {
    if (signal.aborted) abort()
    await Promise.race([handling, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
    // The signal has already settled a handler that fails after it.
    handling.catch(() => {})
  }
}

function readOrRefuse<N extends JobName>(name: N, data: unknown): JobPayload<N> {
  try {
    return readJob(name, data).payload
  } catch (error) {
    throw new UnrecoverableError(describeFailure(error))
  }
}
