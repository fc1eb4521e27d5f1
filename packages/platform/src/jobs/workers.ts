import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { systemClock } from '@astrovoice/contracts/clock'
import {
  jobs,
  queuePrefix,
  type JobLimits,
  type JobName,
  type QueueName,
} from '@astrovoice/contracts/operations'
import type { DeadLetters, JobHandlers, JobMeter } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'
import { openDeadLetterMover } from './dead-letter-mover.ts'
import { JobAdmissions } from './job-admissions.ts'
import { runJob, type JobRunner } from './run-job.ts'

export interface Workers {
  /** False once a worker has stopped taking jobs. */
  areRunning(): boolean
  /** Takes no more jobs and waits for the running ones; those over the time limit go back to their queues. */
  close(): Promise<void>
}

export interface WorkersOptions {
  /** Opened for blocking, without a time limit for commands; the caller closes it. */
  readonly redis: Redis
  readonly handlers: JobHandlers
  readonly queues: readonly QueueName[]
  readonly deadLetters: DeadLetters
  readonly logger: Logger
  readonly meter: JobMeter
  /** @default queuePrefix */
  readonly prefix?: string
  /** @default the catalogue's */
  readonly limits?: Readonly<Record<JobName, JobLimits>>
  /** How long running jobs may take to finish when the workers close. @default 12 s */
  readonly finishWithinMs?: number
  /** How long a job stays with a worker that has died. @default 30 s */
  readonly lockMs?: number
}

/** Less than a process has to stop. */
const finishWithinMs = 12_000
const lockMs = 30_000

/**
 * The consuming side. It waits while Redis is away. A job without further attempts moves from its queue's
 * failed set into the dead letters. When the database or this process fails first, the next start of workers
 * moves it.
 */
export async function startWorkers({ queues, ...options }: WorkersOptions): Promise<Workers> {
  const { redis, handlers, deadLetters, logger, meter, limits = jobs, prefix = queuePrefix } = options
  const stopping = new AbortController()
  const runner = {
    handlers,
    limits,
    admissions: new JobAdmissions(limits, redis, prefix),
    stopping: stopping.signal,
    meter,
    clock: systemClock,
  }
  const start = (queue: QueueName) =>
    startWorker({
      queue,
      redis,
      prefix,
      deadLetters,
      lockMs: options.lockMs ?? lockMs,
      runner: { ...runner, logger: logger.child({ queue }) },
    })
  const workers = await Promise.all(queues.map(start))
  return {
    areRunning: () => workers.every(({ worker }) => worker.isRunning()),
    close: async () => {
      const cancelAbort = systemClock.after(options.finishWithinMs ?? finishWithinMs, () => stopping.abort())
      await Promise.all(workers.map(({ close }) => close()))
      cancelAbort()
    },
  }
}

interface OneWorker extends Pick<WorkersOptions, 'redis' | 'deadLetters'> {
  readonly queue: QueueName
  readonly prefix: string
  readonly lockMs: number
  readonly runner: JobRunner
}

async function startWorker({ queue, redis: connection, prefix, deadLetters, lockMs, runner }: OneWorker) {
  const { logger, limits, meter } = runner
  const mover = await openDeadLetterMover(queue, { connection, prefix, deadLetters, logger })
  const names = (Object.keys(jobs) as JobName[]).filter((name) => jobs[name].queue === queue)
  const concurrency = names.reduce((sum, name) => sum + limits[name].concurrency, 0)

  const worker = new Worker<unknown>(queue, (job, token = '') => runJob(job, token, runner), {
    connection,
    prefix,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // A job survives as many deaths of its worker as failed attempts.
    maxStalledCount: Math.max(...names.map((name) => jobs[name].attempts)),
  })
  worker.on('error', (error) => logger.error({ err: error }, 'worker failed'))
  worker.on('failed', (job) => {
    if (!job?.finishedOn) return
    meter.died(queue)
    mover.move(job)
  })
  await worker.waitUntilReady()

  const close = async () => {
    await worker.close()
    await mover.close()
  }
  return { worker, close }
}
