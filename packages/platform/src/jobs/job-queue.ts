import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { JobQueue } from '@astrovoice/core'
import { queueNames, queuePrefix, type QueueName } from '@astrovoice/contracts/operations'
import type { Logger } from '../process/index.ts'
import { readJob } from '@astrovoice/core'
import { removeAbout } from './remove-about.ts'

export interface OpenJobQueue extends JobQueue {
  close(): Promise<void>
}

export interface JobQueueOptions {
  readonly redis: Redis
  readonly logger: Logger
  /** @default queuePrefix */
  readonly prefix?: string
  /** First wait before a retry. @default the catalogue's */
  readonly backoffMs?: number
}

const daySeconds = 24 * 60 * 60

/**
 * The producing side. It has its own connection. While Redis is away a command fails at once, and the producer
 * decides what follows. A finished job is kept for a day, so that its key still holds.
 */
export async function createJobQueue({
  redis,
  logger,
  prefix = queuePrefix,
  backoffMs,
}: JobQueueOptions): Promise<OpenJobQueue> {
  const connection = redis.duplicate({ enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  const open = (name: QueueName) => {
    const queue = new Queue(name, { connection, prefix })
    queue.on('error', (error) => logger.error({ err: error, queue: name }, 'job queue failed'))
    return queue
  }
  const queues = Object.fromEntries(queueNames.map((name) => [name, open(name)])) as Record<QueueName, Queue>
  await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()))

  return {
    async enqueue(name, payload) {
      const job = readJob(name, payload)
      await queues[job.spec.queue].add(name, job.payload, {
        jobId: job.id,
        attempts: job.spec.attempts,
        backoff: { type: 'exponential', delay: backoffMs ?? job.spec.backoffMs, jitter: 0.5 },
        removeOnComplete: { age: daySeconds },
      })
    },
    async removeAbout(ids) {
      const removals = Object.values(queues).map((queue) => removeAbout(queue, ids))
      return (await Promise.all(removals)).every(Boolean)
    },
    async close() {
      await Promise.all(Object.values(queues).map((queue) => queue.close()))
      connection.disconnect()
    },
  }
}
