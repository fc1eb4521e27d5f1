import { randomUUID } from 'node:crypto'
import { Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import { queueNames, type QueueName } from '@astrovoice/contracts/operations'
import { createJobQueue } from '../../jobs/job-queue.ts'
import { startWorkers } from '../../jobs/workers.ts'
import { createLogger } from '../../process/logger.ts'
import { createJobMetrics } from '../../telemetry/job-metrics.ts'
import type { JobHandlers } from '@astrovoice/core'
import { InMemoryDeadLetters } from '@astrovoice/core/testing'
import { jobQueueContract } from '@astrovoice/core/testing/port-contracts'

const logger = createLogger('test', 'silent')

jobQueueContract('BullMQ', async () => {
  const redis = new Redis(process.env['REDIS_URL'] ?? '', { maxRetriesPerRequest: null })
  const prefix = `{test-${randomUUID()}}`
  const queue = await createJobQueue({ redis, prefix, logger, backoffMs: 1 })
  const deadLetters = new InMemoryDeadLetters()

  async function drain(handlers: JobHandlers) {
    const workers = await startWorkers({
      redis,
      handlers,
      queues: queueNames,
      deadLetters,
      logger,
      meter: createJobMetrics().meter,
      prefix,
    })
    await Promise.all(queueNames.map((name) => untilEmpty(name, redis, prefix)))
    await workers.close()
  }

  async function close() {
    await queue.close()
    const keys = await redis.keys(`${prefix}*`)
    if (keys.length > 0) await redis.del(keys)
    redis.disconnect()
  }

  return { queue, deadLetters, drain, close }
})

/**
 * Resolves when the queue has no waiting, running or failed job; looks again after every event of the queue.
 */
async function untilEmpty(name: QueueName, redis: Redis, prefix: string) {
  const queue = new Queue(name, { connection: redis, prefix })
  // From the first event on: earlier events would otherwise be missed.
  const events = new QueueEvents(name, { connection: redis, prefix, lastEventId: '0' })
  await events.waitUntilReady()
  await new Promise<void>((resolve, reject) => {
    const look = () =>
      void queue
        .getJobCountByTypes('waiting', 'active', 'delayed', 'failed')
        .then((left) => left === 0 && resolve(), reject)
    events.on('completed', look).on('failed', look).on('removed', look)
    look()
  })
  await Promise.all([queue.close(), events.close()])
}
