import { Queue } from 'bullmq'
import { queueNames, queuePrefix } from '@astrovoice/contracts/operations'
import type { JobQueueOptions } from './job-queue.ts'

/** Every queue of the catalogue, to look into. */
export interface OpenQueues {
  readonly all: readonly Queue[]
  close(): Promise<void>
}

/** Opens the queues on a connection of their own; while Redis is away a command fails at once. */
export function openQueues({
  redis,
  logger,
  prefix = queuePrefix,
}: Omit<JobQueueOptions, 'backoffMs'>): OpenQueues {
  const connection = redis.duplicate({ enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  const all = queueNames.map((name) => {
    const queue = new Queue(name, { connection, prefix })
    queue.on('error', (error) => logger.error({ err: error, queue: name }, 'job queue failed'))
    return queue
  })
  return {
    all,
    async close() {
      await Promise.all(all.map((queue) => queue.close()))
      connection.disconnect()
    },
  }
}
