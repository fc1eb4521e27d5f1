import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { SignInAddress, type ErasureId, type ExportId } from '@astrovoice/contracts'
import { queuePrefix } from '@astrovoice/contracts/operations'
import { describeEndedCall, erasureSteps } from '@astrovoice/core'
import { buildEndedCall } from '@astrovoice/core/testing'
import { createJobQueue } from '@astrovoice/platform/jobs'
import { createFolderAnalyticsSink } from '@astrovoice/platform/local'
import { openObjectStore } from '@astrovoice/platform/object-store'
import {
  createConversations,
  createDataExports,
  createErasures,
  createUsers,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis } from '@astrovoice/platform/redis'
import { createTestDatabase, findTraces, readZip, untilJobsDone } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { seed } from '@astrovoice/prisma-schema/seed'
import { readWorkerConfig } from '../src/config.ts'

const logger = createLogger('test', 'silent')
const redisUrl = new URL('/10', process.env['REDIS_URL']).href
const phone = '+919800000051'

const opened = openForFile()
let stage: Awaited<ReturnType<typeof openStage>>
beforeAll(async () => {
  stage = await openStage()
})

/** Stores with a caller who has a call, and what follows a call. */
async function openStage() {
  const folder = await mkdtemp(join(tmpdir(), 'erasure-'))
  opened.defer(() => rm(folder, { recursive: true }))
  const { url } = await opened.use(createTestDatabase())
  await seed(url)
  const database = openDatabase(url)
  opened.defer(() => database.close())
  const redis = connectRedis({ url: redisUrl, logger, isBlocking: true })
  opened.defer(() => redis.disconnect())
  await redis.flushdb()
  const jobQueue = await createJobQueue({ redis, logger })
  opened.defer(() => jobQueue.close())
  const folders = [join(folder, 'files'), join(folder, 'analytics')] as const
  const settings = {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    STAND_INS: 'allowed',
    DATABASE_URL: url,
    REDIS_URL: redisUrl,
    SPEECH: 'openai',
    OPENAI_API_KEY: 'sk-test',
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: folders[0],
    OBJECT_STORE_SIGNING_KEY: 'the key of this test, 32 characters',
    PUBLIC_URL: 'https://api.example.org',
    MESSENGER: 'dev-inbox',
    ANALYTICS: 'folder',
    ANALYTICS_DIR: folders[1],
  }
  const { prisma } = database
  const user = await createUsers(prisma).findOrCreate(SignInAddress.parse(phone))
  const call = buildEndedCall({ userId: user.id, question: 'words of a caller' })
  await createConversations(prisma).storeCall(call)
  const files = openObjectStore(readWorkerConfig(settings))
  await files.put(`summaries/${call.callId}.wav`, Buffer.from('sound'), 'audio/wav')
  await createFolderAnalyticsSink(folders[1]).record(describeEndedCall(call))
  await jobQueue.enqueue('speakSummary', { callId: call.callId })
  await redis.set(`idempotency:${user.id}:post:/v1/birth-profiles:x`, 'reply')
  const marks = [user.id, phone, call.callId, call.conversationId, 'words of a caller']
  return { settings, prisma, redis, jobQueue, folders, call, marks }
}

const startWorker = (dieAfter?: string) =>
  spawn(process.execPath, [join(import.meta.dirname, 'dying-worker.ts'), ...(dieAfter ? [dieAfter] : [])], {
    env: { ...process.env, ...stage.settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Runs workers that die one after the other, and one that does not, until the job is done. */
async function survive(deaths: readonly string[], jobId: string): Promise<void> {
  for (const death of deaths) {
    const [code, signal] = (await once(startWorker(death), 'exit')) as [number | null, string | null]
    expect([death, code, signal]).toEqual([death, null, 'SIGKILL'])
  }
  const worker = startWorker()
  await untilJobsDone(stage.redis, 'privacy', [jobId])
  worker.kill('SIGTERM')
  await once(worker, 'exit')
}

test('an archive is whole although its worker is killed in the middle and right before the end', async () => {
  const { prisma, jobQueue, folders, call, settings } = stage
  const exportId = randomUUID() as ExportId
  await createDataExports(prisma).begin(call.userId, exportId, Date.now())
  await jobQueue.enqueue('exportData', { exportId })
  await survive(['mid-archive', 'archive-stored'], `exportData-${exportId}`)
  const files = openObjectStore(readWorkerConfig(settings))
  const archive = readZip((await files.get(`exports/${exportId}.zip`))!.body)
  expect([...archive.keys()]).toContain(`calls/${call.callId}.json`)
  // What a death left of the file goes with it.
  await files.delete(`exports/${exportId}.zip`)
  expect(await readdir(join(folders[0], 'exports'))).toEqual([])
})

test('an erasure is finished although its worker is killed after every step', async () => {
  const { prisma, redis, jobQueue, folders, call, marks } = stage
  const stores = { prisma, redis, folders }
  const places = new Set((await findTraces(marks, stores)).map(({ place }) => place))
  expect(places.size).toBeGreaterThan(6)

  const erasureId = randomUUID() as ErasureId
  await createErasures(prisma).begin(call.userId, erasureId, Date.now())
  await jobQueue.enqueue('eraseCaller', { erasureId })
  await survive(erasureSteps, `eraseCaller-${erasureId}`)

  expect(await createErasures(prisma).find(erasureId)).toMatchObject({ state: 'done' })
  const kept = [`revoked:${call.userId}`, `${queuePrefix}:tts:events`]
  const left = (await findTraces(marks, stores)).filter(({ place }) => !kept.includes(place))
  expect(left).toEqual([])
})
