import { Queue, type Job } from 'bullmq'
import type { Redis } from 'ioredis'
import { systemClock } from '@astrovoice/contracts/clock'
import type { QueueName } from '@astrovoice/contracts/operations'
import type { DeadLetters } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'

export interface DeadLetterMover {
  /**
   * Moves a job that failed for good into the dead letters. A job that cannot be moved stays in the failed set.
   */
  move(job: Job<unknown>): void
  /** Waits for the moves that are running. */
  close(): Promise<void>
}

export interface DeadLetterMoverOptions {
  readonly connection: Redis
  readonly prefix: string
  readonly deadLetters: DeadLetters
  readonly logger: Logger
}

/**
 * Moves a queue's failed set into the dead letters: its present jobs, and each job passed later. Removing the
 * job frees its key, so that it can be replayed.
 */
export async function openDeadLetterMover(
  queueName: QueueName,
  options: DeadLetterMoverOptions,
): Promise<DeadLetterMover> {
  const { connection, prefix, deadLetters, logger } = options
  const queue = new Queue<unknown>(queueName, { connection, prefix })
  queue.on('error', (error) => logger.error({ err: error }, 'failed-job events unavailable'))
  const underWay = new Set<Promise<void>>()

  async function move(job: Job<unknown>) {
    const {
      id,
      name: jobName,
      data: payload,
      failedReason: reason,
      finishedOn: failedAtMs = systemClock.nowMs(),
    } = job
    logger.error({ jobId: id, jobName, reason }, 'job failed for good')
    try {
      await deadLetters.record({ queue: queueName, jobName, payload, reason, failedAtMs })
      if (id !== undefined) await queue.remove(id)
    } catch (error) {
      logger.error({ err: error, jobId: id }, 'failed to record dead letter')
    }
  }

  for (const job of await queue.getFailed()) await move(job)

  return {
    move(job) {
      const moving = move(job).finally(() => underWay.delete(moving))
      underWay.add(moving)
    },
    async close() {
      await Promise.all(underWay)
      await queue.close()
    },
  }
}
