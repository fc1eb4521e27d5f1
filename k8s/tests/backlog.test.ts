import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { CallId, ErasureId } from '@astrovoice/contracts'
import { queueNames } from '@astrovoice/contracts/operations'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import { createLogger } from '@astrovoice/platform/process'
import { buildCallFinished } from '@astrovoice/core/testing'
import { synthesize } from '../src/synthesize.ts'
import { kindOf, nameOf } from './objects.ts'
import { minValues } from './topologies.ts'

/** The keys are those of production, so the test has a database of Redis to itself. */
const database = 9

let redis: Redis
let jobs: OpenJobQueue

beforeEach(async () => {
  redis = new Redis(process.env['REDIS_URL'] ?? '', { db: database, maxRetriesPerRequest: null })
  await redis.flushdb()
  jobs = await createJobQueue({ redis, logger: createLogger('test', 'silent') })
})

afterEach(async () => {
  await jobs.close()
  await redis.flushdb()
  redis.disconnect()
})

const kedaForAll = {
  ...minValues,
  redis: { address: 'valkey.data:6379' },
  worker: {
    queues: Object.fromEntries(queueNames.map((queue) => [queue, { autoscaling: { kind: 'keda' } }])),
  },
}

interface ScaledObject {
  readonly spec: { readonly triggers: readonly { readonly metadata: { readonly listName: string } }[] }
}

/** The Redis lists that KEDA measures, by the worker that it scales. */
const measuredLists = () =>
  synthesize(kedaForAll)
    .filter((object) => kindOf(object) === 'ScaledObject')
    .map(
      (object) =>
        [nameOf(object), (object as unknown as ScaledObject).spec.triggers[0]!.metadata.listName] as const,
    )

const measureBacklog = async () =>
  Object.fromEntries(
    await Promise.all(measuredLists().map(async ([name, list]) => [name, await redis.llen(list)] as const)),
  ) as Record<string, number>

const callId = () => CallId.parse(randomUUID())

test('KEDA measures BullMQ’s real backlog, of each queue its own', async () => {
  await Promise.all([1, 2, 3].map(() => jobs.enqueue('speakSummary', { callId: callId() })))
  await Promise.all([1, 2].map(() => jobs.enqueue('notifyReading', { callId: callId() })))
  await jobs.enqueue('recordEvent', buildCallFinished())
  const erasures = [1, 2, 3, 4].map(() => ErasureId.parse(randomUUID()))
  await Promise.all(erasures.map((erasureId) => jobs.enqueue('eraseCaller', { erasureId })))
  expect(await measureBacklog()).toEqual({
    'astrovoice-worker-tts': 3,
    'astrovoice-worker-notifications': 2,
    'astrovoice-worker-analytics': 1,
    'astrovoice-worker-privacy': 4,
  })
})
