#!/usr/bin/env node
/**
 * Begins the erasure of a caller who cannot do it in the app, and prints the id of the receipt; to be run where the
 * worker's settings are.
 *
 *   erase-caller --user ID
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { UserId } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { requestErasure } from '@astrovoice/core'
import { createAuditLog, createErasures, openDatabase } from '@astrovoice/platform/postgres'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createLogger, readConfig } from '@astrovoice/platform/process'
import {
  connectRedis,
  createRevocations,
  createSignOutAnnouncer,
  disconnectRedis,
} from '@astrovoice/platform/redis'

const Settings = z.object({
  DATABASE_URL: z.url().describe('where PostgreSQL is'),
  REDIS_URL: z.url().describe('where Redis is'),
})

const { values } = parseArgs({ options: { user: { type: 'string' } } })
const { user } = z.object({ user: UserId }).parse(values)
const settings = readConfig(Settings, process.env)
const logger = createLogger('erase-caller', 'warn')

const database = openDatabase(settings.DATABASE_URL)
const redis = connectRedis({ url: settings.REDIS_URL, logger })
const jobQueue = await createJobQueue({ redis, logger })
try {
  const { id } = await requestErasure(
    {
      erasures: createErasures(database.prisma),
      jobQueue,
      revocations: createRevocations(redis, logger),
      signOuts: createSignOutAnnouncer(redis, logger),
      clock: systemClock,
    },
    user,
  )
  await createAuditLog(database.prisma).record({
    action: 'erasure_ordered',
    outcome: 'done',
    actorId: null,
    subjectId: user,
    target: null,
    detail: null,
    requestId: null,
    atMs: systemClock.nowMs(),
  })
  process.stdout.write(`${id}\n`)
} finally {
  await jobQueue.close()
  await Promise.all([disconnectRedis(redis), database.close()])
}
