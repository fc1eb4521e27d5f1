import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { queuePrefix, type JobHandlers, type QueueName } from '@astrovoice/contracts/operations'
import type { DeadLetters } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'
import { openDeadLetterMover } from './dead-letter-mover.ts'
import { runJob } from './run-job.ts'

export interface Workers {
  /** False once a worker has stopped taking jobs. */
  areRunning(): boolean
  /** Takes no more jobs and waits for the running ones. */
  close(): Promise<void>
}

export interface WorkersOptions {
  /** Opened for blocking, without limits on how long a command may take; left open. */
  readonly redis: Redis
  readonly handlers: JobHandlers
  readonly queues: readonly QueueName[]
  /** Jobs at once, per queue. */
  readonly concurrency: number
  readonly deadLetters: DeadLetters
  readonly logger: Logger
  /** @default queuePrefix */
  readonly prefix?: string
}

/**
 * The consuming side. Waits while Redis is away. A job that will not be tried again moves from its queue's failed
 * set into the dead letters; one that could not be moved, because the database or this process went away, is moved
 * when workers start next.
 */
export async function startWorkers({ queues, ...options }: WorkersOptions): Promise<Workers> {
  const workers = await Promise.all(queues.map((queue) => startWorker(queue, options)))
  return {
    areRunning: () => workers.every(({ worker }) => worker.isRunning()),
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()))
    },
  }
}

async function startWorker(queue: QueueName, options: Omit<WorkersOptions, 'queues'>) {
  const { redis: connection, handlers, concurrency, deadLetters, prefix = queuePrefix } = options
  const logger = options.logger.child({ queue })
  const mover = await openDeadLetterMover(queue, { connection, prefix, deadLetters, logger })

  const worker = new Worker<unknown>(queue, (job) => runJob(job, handlers, logger), {
    connection,
    prefix,
    concurrency,
  })
  worker.on('error', (error) => logger.error({ err: error }, 'worker failed'))
  worker.on('failed', (job) => {
    if (job?.finishedOn) mover.move(job)
  })
  await worker.waitUntilReady()

  const close = async () => {
    await worker.close()
    await mover.close()
  }
  return { worker, close }
}
