import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import { CallId } from '@astrovoice/contracts'
import { jobs, type JobLimits } from '@astrovoice/contracts/operations'
import type { DeadLetter, DeadLetters, JobHandlers, JobMeter, JobRun } from '@astrovoice/core'
import { createLogger } from '../process/index.ts'
import { createJobQueue } from './job-queue.ts'
import { startWorkers } from './workers.ts'

const redisUrl = process.env['REDIS_URL'] ?? ''
const logger = createLogger('test', 'silent')
const newCallId = () => CallId.parse(randomUUID())

let redis: Redis
let prefix: string
let recorded: DeadLetter[]
let deadLetters: DeadLetters
let onRecorded: () => void
let measured: string[]
const meter: JobMeter = {
  attempted: (name, outcome) => void measured.push(`${name} ${outcome}`),
  died: (queue) => void measured.push(`${queue} died`),
}

beforeEach(() => {
  redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  prefix = `{test-${randomUUID()}}`
  recorded = []
  measured = []
  onRecorded = () => {}
  deadLetters = {
    async record(letter) {
      recorded.push(letter)
      onRecorded()
    },
    list: async () => [],
    markReplayed: async () => {},
    group: async () => [],
    discard: async () => 0,
    removeAbout: async () => {},
  }
})

afterEach(async () => {
  const keys = await redis.keys(`${prefix}*`)
  if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
})

const idleHandlers: JobHandlers = {
  speakSummary: async () => {},
  notifyReading: async () => {},
  rememberCall: async () => {},
  recordEvent: async () => {},
  settlePayment: async () => {},
  payRefund: async () => {},
  eraseCaller: async () => {},
  exportData: async () => {},
}
/** Workers with their own limits for summaries; one job at a time by default. */
const start = (handlers: JobHandlers, limits: Partial<JobLimits> = {}, finishWithinMs = 60_000) =>
  startWorkers({
    redis,
    handlers,
    queues: ['tts'],
    deadLetters,
    logger,
    meter,
    prefix,
    limits: { ...jobs, speakSummary: { ...jobs.speakSummary, concurrency: 1, ...limits } },
    finishWithinMs,
  })

/** Adds a job as another, older or broken producer might. */
async function addRaw(name: string, payload: unknown) {
  const queue = new Queue('tts', { connection: redis, prefix })
  await queue.add(name, payload, { attempts: 5 })
  await queue.close()
}

test.each([
  ['speakSummary', { callId: 'x' }, 'payload does not fit: callId: Invalid UUID'],
  ['castSpell', {}, 'no job of the catalogue has this name'],
])('%s with %j becomes a dead letter at its first attempt', async (name, payload, reason) => {
  const isRecorded = new Promise<void>((resolve) => (onRecorded = resolve))
  await addRaw(name, payload)
  const workers = await start(idleHandlers)
  await isRecorded
  await workers.close()
  expect(recorded).toEqual([{ queue: 'tts', jobName: name, payload, reason, failedAtMs: expect.any(Number) }])
  expect(measured).toEqual(['tts died'])
})

test('a dead letter that could not be recorded is recorded when workers start next', async () => {
  const { record } = deadLetters
  const wasTried = new Promise<void>((resolve) => {
    deadLetters.record = async () => {
      resolve()
      throw new Error('database is away')
    }
  })
  await addRaw('castSpell', {})
  const workers = await start(idleHandlers)
  await wasTried
  await workers.close()
  expect(recorded).toHaveLength(0)

  deadLetters.record = record
  await (await start(idleHandlers)).close()
  expect(recorded).toHaveLength(1)
  await (await start(idleHandlers)).close()
  expect(recorded).toHaveLength(1)
})

test('closing waits for the running job and takes no other', async () => {
  const callIds = [newCallId(), newCallId()]
  const done: CallId[] = []
  const first = Promise.withResolvers<void>()
  const leave = Promise.withResolvers<void>()
  const speakSummary = async ({ callId }: { callId: CallId }) => {
    first.resolve()
    await leave.promise
    done.push(callId)
  }
  const queue = await createJobQueue({ redis, prefix, logger })
  for (const callId of callIds) await queue.enqueue('speakSummary', { callId })
  const workers = await start({ ...idleHandlers, speakSummary })
  await first.promise
  const closed = workers.close()
  expect(workers.areRunning()).toBe(true)
  leave.resolve()
  await closed
  expect(workers.areRunning()).toBe(false)
  expect(done).toEqual([callIds[0]])
  await queue.close()
})

/** Summaries for these calls, in the queue. */
async function enqueueSummaries(count: number): Promise<CallId[]> {
  const callIds = Array.from({ length: count }, newCallId)
  const queue = await createJobQueue({ redis, prefix, logger })
  for (const callId of callIds) await queue.enqueue('speakSummary', { callId })
  await queue.close()
  return callIds
}

/** The state of the job in Redis, after the workers closed. */
async function stateOf(callId: CallId) {
  const queue = new Queue('tts', { connection: redis, prefix })
  const job = await queue.getJob(`speakSummary-${callId}`)
  const state = { state: await job?.getState(), attemptsMade: job?.attemptsMade, reason: job?.failedReason }
  await queue.close()
  return state
}

test('an attempt over its time is aborted and tried again, whether its handler listens or not', async () => {
  const [callId] = await enqueueSummaries(1)
  const runs: Pick<JobRun, 'attempt' | 'signal'>[] = []
  const second = Promise.withResolvers<void>()
  const speakSummary = async (_: unknown, { attempt, signal }: JobRun) => {
    runs.push({ attempt, signal })
    if (attempt === 1) return new Promise<void>(() => {})
    second.resolve()
  }
  const workers = await start({ ...idleHandlers, speakSummary }, { timeoutMs: 50 })
  await second.promise
  await workers.close()
  expect(runs.map(({ attempt, signal }) => [attempt, signal.aborted])).toEqual([
    [1, true],
    [2, false],
  ])
  expect(runs[0]?.signal.reason).toMatchObject({ message: 'the job took longer than 50 ms' })
  expect(measured).toEqual(['speakSummary failed', 'speakSummary done'])
  expect(await stateOf(callId!)).toMatchObject({ state: 'completed' })
})

test('a job that outlasts the end of its worker is aborted, and waits for another with its attempts', async () => {
  const [callId] = await enqueueSummaries(1)
  const running = Promise.withResolvers<AbortSignal>()
  const speakSummary = async (_: unknown, { signal }: JobRun) => {
    running.resolve(signal)
    await once(signal, 'abort')
    throw signal.reason
  }
  const workers = await start({ ...idleHandlers, speakSummary }, {}, 10)
  const signal = await running.promise
  await workers.close()
  expect(signal.aborted).toBe(true)
  expect(await stateOf(callId!)).toMatchObject({ state: 'waiting', attemptsMade: 0 })

  const done: CallId[] = []
  const finished = Promise.withResolvers<void>()
  const next = await start({
    ...idleHandlers,
    speakSummary: async (payload) => {
      done.push(payload.callId)
      finished.resolve()
    },
  })
  await finished.promise
  await next.close()
  expect(done).toEqual([callId])
  expect(measured).toEqual(['speakSummary returned', 'speakSummary done'])
})

test('no more jobs of a name run at once than the catalogue allows', async () => {
  await enqueueSummaries(6)
  let running = 0
  let most = 0
  let done = 0
  const all = Promise.withResolvers<void>()
  const bothRun = Promise.withResolvers<void>()
  const speakSummary = async () => {
    most = Math.max(most, ++running)
    if (running === 2) bothRun.resolve()
    await bothRun.promise
    running--
    if (++done === 6) all.resolve()
  }
  const workers = await start({ ...idleHandlers, speakSummary }, { concurrency: 2 })
  await all.promise
  await workers.close()
  expect(most).toBe(2)
})

test('jobs over their rate wait in the queue and lose no attempt', async () => {
  const callIds = await enqueueSummaries(3)
  const started: string[] = []
  const events = new QueueEvents('tts', { connection: redis, prefix, lastEventId: '0' })
  await events.waitUntilReady()
  const delayed = once(events as unknown as NodeJS.EventEmitter, 'delayed')
  const speakSummary = async ({ callId }: { callId: CallId }) => void started.push(callId)
  const rate = { times: 2, perSeconds: 3600 }
  const workers = await start({ ...idleHandlers, speakSummary }, { rate })
  await delayed
  await workers.close()
  expect(started).toEqual(callIds.slice(0, 2))
  expect(await stateOf(callIds[2]!)).toMatchObject({ state: 'delayed', attemptsMade: 0 })
  await events.close()
})

test('Redis keeps no library text about a failed attempt', async () => {
  const handlers = {
    ...idleHandlers,
    speakSummary: async () => {
      throw Object.assign(new Error('could not say "your mother Sita"'), { status: 429 })
    },
  }
  const queue = await createJobQueue({ redis, prefix, logger })
  const callId = newCallId()
  const events = new QueueEvents('tts', { connection: redis, prefix, lastEventId: '0' })
  await events.waitUntilReady()
  const delayed = once(events as unknown as NodeJS.EventEmitter, 'delayed')
  await queue.enqueue('speakSummary', { callId })
  const workers = await start(handlers)
  await delayed
  await workers.close()
  const kept = await redis.hgetall(`${prefix}:tts:speakSummary-${callId}`)
  expect(kept.failedReason).toBe('Error 429')
  expect(JSON.stringify(kept)).not.toMatch(/Sita/)
  await events.close()
  await queue.close()
})

test('enqueueing fails while Redis is away instead of waiting for it', async () => {
  const { hostname, port } = new URL(redisUrl)
  const connections = new Set<{ destroy(): void }>()
  const proxy = createServer((socket) => {
    const upstream = connect(Number(port), hostname)
    for (const each of [socket, upstream]) connections.add(each.on('error', () => {}))
    socket.pipe(upstream).pipe(socket)
  }).listen(0)
  await once(proxy, 'listening')
  const away = new Redis((proxy.address() as AddressInfo).port, { disconnectTimeout: 50 })
  away.on('error', () => {})
  const queue = await createJobQueue({ redis: away, prefix, logger })

  await away.ping()
  proxy.close()
  for (const each of connections) each.destroy()
  const enqueue = () => queue.enqueue('speakSummary', { callId: newCallId() })
  // The first is in flight when the connection breaks; the second follows.
  await expect(enqueue()).rejects.toThrow()
  await expect(enqueue()).rejects.toThrow()
  await queue.close()
  away.disconnect()
})
