import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Queue, QueueEvents } from 'bullmq'
import { BirthProfileId, ExportId, UserId } from '@astrovoice/contracts'
import { CallFinished, queuePrefix, type QueueName } from '@astrovoice/contracts/operations'
import { durationMs, readWav } from '@astrovoice/audio'
import { archiveKey, describeEndedCall, type EndedCall } from '@astrovoice/core'
import {
  createConsents,
  createConversations,
  createDataExports,
  createDeadLetters,
  openDatabase,
  type Database,
} from '@astrovoice/platform/postgres'
import { createJobQueue, type OpenJobQueue } from '@astrovoice/platform/jobs'
import { createDevInbox } from '@astrovoice/platform/local'
import { createFolderObjectStore } from '@astrovoice/platform/object-store'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, type Redis } from '@astrovoice/platform/redis'
import { agreeToAll, buildEndedCall } from '@astrovoice/core/testing'
import { createTestDatabase, type TestDatabase } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startWorker, type RunningWorker } from '../src/start-worker.ts'
import { startSpeechServer, type SpeechServer } from './speech-server.ts'

const logger = createLogger('test', 'silent')
const signingKey = 'the key of this test, 32 characters'
// A database number of its own keeps these queues apart from those of other tests on the same Redis.
const redisUrl = new URL('/7', process.env['REDIS_URL']).href

const opened = openForFile()
let testDatabase: TestDatabase
let database: Database
let redis: Redis
let speech: SpeechServer
let jobQueue: OpenJobQueue
let settings: Record<string, string>
let worker: RunningWorker

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'))
  opened.defer(() => rm(folder, { recursive: true }))
  testDatabase = await opened.use(createTestDatabase())
  database = openDatabase(testDatabase.url)
  opened.defer(() => database.close())
  redis = connectRedis({ url: redisUrl, logger, isBlocking: true })
  opened.defer(() => redis.disconnect())
  await redis.flushdb()
  speech = await startSpeechServer()
  opened.defer(() => speech.close())
  jobQueue = await createJobQueue({ redis, logger })
  opened.defer(() => jobQueue.close())
  settings = {
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    STAND_INS: 'allowed',
    DATABASE_URL: testDatabase.url,
    REDIS_URL: redisUrl,
    AI_PROVIDERS: 'local',
    SPEECH: 'openai',
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: speech.baseUrl,
    OBJECT_STORE: 'folder',
    OBJECT_STORE_DIR: join(folder, 'files'),
    OBJECT_STORE_SIGNING_KEY: signingKey,
    PUBLIC_URL: 'https://api.example.org',
    MESSENGER: 'dev-inbox',
    ANALYTICS: 'folder',
    ANALYTICS_DIR: join(folder, 'analytics'),
  }
  worker = await startWorker(settings)
  opened.defer(() => worker.stop())
})

beforeEach(() => {
  speech.isDown = false
  speech.asked = 0
})

/** Stores a call of a new caller, with the rows it stands on. */
async function storeCall(): Promise<EndedCall> {
  const { prisma } = database
  const astrologer = { name: 'Acharya Vidya', tagline: '', specialities: ['vedic'], languages: ['hinglish'] }
  const persona = { ...astrologer, pricePaisePerMinute: 1500, voice: 'marin', manner: '' }
  await prisma.astrologer.upsert({
    where: { id: 'acharya-vidya' },
    update: {},
    create: { id: 'acharya-vidya', ...persona },
  })
  // The test may run at night.
  const user = await prisma.user.create({
    data: { phone: `+91${randomUUID()}`, preferences: { quietHours: null } },
  })
  const birth = {
    name: 'Sita',
    date: new Date('1990-01-01'),
    utc: new Date('1990-01-01T06:30:00Z'),
    place: {},
  }
  const profile = await prisma.birthProfile.create({ data: { ...birth, userId: user.id } })
  const call = buildEndedCall({
    birthProfileId: BirthProfileId.parse(profile.id),
    userId: UserId.parse(user.id),
  })
  await agreeToAll(createConsents(prisma), call.userId)
  await createConversations(prisma).storeCall(call)
  return call
}

/** Watches a queue. `retryAtOnce` skips the waits between attempts. */
function watch(name: QueueName, { retryAtOnce = false } = {}) {
  const options = { connection: redis, prefix: queuePrefix }
  const queue = new Queue(name, options)
  // From the first event on: what happens before the stream is read would be missed otherwise.
  const events = new QueueEvents(name, { ...options, lastEventId: '0' })
  const promote = async (jobId: string) => {
    const job = await queue.getJob(jobId)
    if (await job?.isDelayed()) await job?.promote()
  }
  if (retryAtOnce) events.on('delayed', ({ jobId }) => void promote(jobId))
  return {
    /** Resolves when this has happened to the job, even if it was before. */
    until: (event: 'completed' | 'removed', id: string) =>
      new Promise<void>((resolve) => {
        const look = ({ jobId }: { jobId: string }) => jobId === id && resolve()
        if (event === 'completed') events.on('completed', look)
        else events.on('removed', look)
      }),
    close: () => Promise.all([events.close(), queue.close()]),
  }
}

/** The value of a series, as Prometheus reads it. */
async function readMetric(series: string): Promise<string | undefined> {
  const lines = (await (await fetch(`${worker.metricsUrl}/metrics`)).text()).split('\n')
  return lines.find((line) => line.startsWith(`${series} `))?.slice(series.length + 1)
}

async function readAnalytics(): Promise<CallFinished[]> {
  const files = await readdir(settings['ANALYTICS_DIR'] ?? '', { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const lines = (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('').trim().split('\n')
  return lines.map((line) => CallFinished.parse(JSON.parse(line)))
}

async function hearNotice({ userId }: EndedCall) {
  const [notice] = await createDevInbox({ redis }).list(userId)
  const store = createFolderObjectStore({
    folder: settings['OBJECT_STORE_DIR'] ?? '',
    publicUrl: 'https://api.example.org',
    signingKey,
  })
  const file = await store.openSigned(notice?.link?.replace('https://api.example.org/files/', '') ?? '')
  return { notice, soundMs: durationMs(readWav(file?.body ?? new Uint8Array())) }
}

test('a stored call is followed by its spoken summary, a notice that leads to it, and its event', async () => {
  const call = await storeCall()
  const { callId } = call
  const [notifications, analytics] = [watch('notifications'), watch('analytics')]
  const done = Promise.all([
    notifications.until('completed', `notifyReading-${callId}`),
    analytics.until('completed', `recordEvent-call_finished-${callId}`),
  ])
  await jobQueue.enqueue('speakSummary', { callId })
  await jobQueue.enqueue('recordEvent', describeEndedCall(call))
  await done

  const stored = await createConversations(database.prisma).findCall(callId)
  expect(stored).toMatchObject({
    summary: {
      text: expect.stringContaining('Aapka Chandra Kark rashi mein hai.'),
      audioKey: `summaries/${callId}.wav`,
    },
  })
  const { notice, soundMs } = await hearNotice(call)
  expect(notice?.title).toBe('Acharya Vidya ke saath aapki reading taiyaar hai')
  expect(soundMs).toBe(500)
  expect(await readAnalytics()).toEqual([describeEndedCall(call)])
  await Promise.all([notifications.close(), analytics.close()])
})

test('a job that keeps failing becomes a dead letter, and is done once it is replayed', async () => {
  speech.isDown = true
  const call = await storeCall()
  const { callId } = call
  const [tts, notifications] = [watch('tts', { retryAtOnce: true }), watch('notifications')]
  const moved = tts.until('removed', `speakSummary-${callId}`)
  await jobQueue.enqueue('speakSummary', { callId })
  await moved
  const deadLetters = createDeadLetters(database.prisma)
  const [letter, ...others] = await deadLetters.list({ queue: 'tts', limit: 10 })
  expect(others).toEqual([])
  expect(letter).toMatchObject({
    jobName: 'speakSummary',
    payload: { callId },
    reason: 'ModelUnavailable',
  })
  // Five attempts of the catalogue.
  expect(speech.asked).toBe(5)
  expect(await readMetric('job_attempts_total{job="speakSummary",outcome="failed"}')).toBe('5')
  expect(await readMetric('job_attempts_total{job="notifyReading",outcome="failed"}')).toBe('0')
  expect(await readMetric('jobs_dead_total{queue="tts"}')).toBe('1')
  expect(await readMetric('jobs_dead_total{queue="analytics"}')).toBe('0')

  speech.isDown = false
  const done = notifications.until('completed', `notifyReading-${callId}`)
  const bin = new URL('../bin/replay-dead-letters.ts', import.meta.url).pathname
  const { stdout } = await promisify(execFile)(process.execPath, [bin, '--queue', 'tts'], {
    env: { DATABASE_URL: testDatabase.url, REDIS_URL: redisUrl },
  })
  expect(stdout).toBe(`replayed ${letter?.id}\n1 replayed, 0 refused\n`)
  await done
  expect((await hearNotice(call)).soundMs).toBe(500)
  expect(await deadLetters.list({ limit: 10 })).toEqual([])
  await Promise.all([tts.close(), notifications.close()])
})

test('a worker starts although the object store cannot remove an expired archive', async () => {
  const { userId } = await storeCall()
  const dataExports = createDataExports(database.prisma)
  const { id } = (await dataExports.begin(userId, ExportId.parse(randomUUID()), 0))!
  let asked = ''
  const objectStore = {
    ...createFolderObjectStore({ folder: '', publicUrl: '', signingKey }),
    delete(key: string) {
      asked = key
      return Promise.reject(new Error('the object store is away'))
    },
  }
  const other = await startWorker({ ...settings, WORKER_QUEUES: 'privacy' }, { objectStore })
  try {
    expect(asked).toBe(archiveKey(id))
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200)
    expect(await dataExports.find(id)).not.toBeNull()
  } finally {
    await other.stop()
  }
})

test('a worker removes sign-ins of which even Cognito’s tokens have expired, after 90 days, and no others', async () => {
  const { userId } = await storeCall()
  const { signIn: signIns } = database.prisma
  for (const days of [89, 91]) {
    await signIns.create({ data: { userId, lastSeenAt: new Date(Date.now() - days * 24 * 60 * 60_000) } })
  }
  const [kept] = await signIns.findMany({ where: { userId }, orderBy: { lastSeenAt: 'desc' } })
  const other = await startWorker({ ...settings, WORKER_QUEUES: 'privacy' })
  try {
    expect(await signIns.findMany({ where: { userId } })).toEqual([kept])
  } finally {
    await other.stop()
  }
})

test('the probes respond for the worker and its dependencies', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const reply = await fetch(worker.url + path)
    expect([reply.status, await reply.json()]).toEqual([200, { failing: [] }])
  }
})

test('metrics are on METRICS_PORT alone', async () => {
  expect((await fetch(`${worker.url}/metrics`)).status).toBe(404)
  const reply = await fetch(`${worker.metricsUrl}/metrics`)
  expect(reply.headers.get('content-type')).toContain('text/plain')
  expect(await reply.text()).toContain('process_cpu_seconds_total')
})
