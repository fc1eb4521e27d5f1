#!/usr/bin/env node
/**
 * Puts dead jobs back into their queues, oldest first, and says which; to be run where the worker's settings are.
 *
 *   replay-dead-letters [--queue tts] [--limit 100]
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { queueNames } from '@astrovoice/contracts/operations'
import { systemClock } from '@astrovoice/contracts/clock'
import { replayDeadLetters } from '@astrovoice/core'
import { createDeadLetters, openDatabase } from '@astrovoice/platform/postgres'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createLogger, readConfig } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'

const Settings = z.object({
  DATABASE_URL: z.url().describe('where PostgreSQL is'),
  REDIS_URL: z.url().describe('where Redis is'),
})
const Options = z.object({
  queue: z.enum(queueNames).optional(),
  limit: z.coerce.number().int().min(1).default(100),
})

const { values } = parseArgs({ options: { queue: { type: 'string' }, limit: { type: 'string' } } })
const options = Options.parse(values)
const settings = readConfig(Settings, process.env)
const logger = createLogger('replay-dead-letters', 'warn')

const database = openDatabase(settings.DATABASE_URL)
const redis = connectRedis({ url: settings.REDIS_URL, logger })
const jobQueue = await createJobQueue({ redis, logger })
try {
  const deadLetters = createDeadLetters(database.prisma)
  const { replayedIds, refused } = await replayDeadLetters(
    { deadLetters, jobQueue, clock: systemClock },
    options,
  )
  for (const id of replayedIds) process.stdout.write(`replayed ${id}\n`)
  for (const { id, reason } of refused) process.stdout.write(`refused ${id}: ${reason}\n`)
  process.stdout.write(`${replayedIds.length} replayed, ${refused.length} refused\n`)
} finally {
  await jobQueue.close()
  await Promise.all([disconnectRedis(redis), database.close()])
}
