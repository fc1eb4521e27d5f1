import { QueueEvents } from 'bullmq'
import type { Redis } from 'ioredis'
import { queuePrefix, type QueueName } from '@astrovoice/contracts/operations'

/** Resolves once all these jobs of a queue are done, also those that were before. @param redis opened for blocking */
export async function untilJobsDone(redis: Redis, queue: QueueName, ids: readonly string[]): Promise<void> {
  const connection = redis.duplicate()
  const events = new QueueEvents(queue, { connection, prefix: queuePrefix, lastEventId: '0' })
  const missing = new Set(ids)
  await new Promise<void>((resolve) => {
    events.on('completed', ({ jobId }) => {
      missing.delete(jobId)
      if (missing.size === 0) resolve()
    })
  })
  await events.close()
  connection.disconnect()
}
