import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import { CallId } from '@astrovoice/contracts'
import type { JobHandlers } from '@astrovoice/contracts/operations'
import type { DeadLetter, DeadLetters } from '@astrovoice/core'
import { createLogger } from '../process/index.ts'
import { createJobQueue } from './job-queue.ts'
import { startWorkers } from './workers.ts'

const redisUrl = process.env['REDIS_URL'] ?? ''
const logger = createLogger('test', 'silent')
const newCallId = () => CallId.parse(randomUUID())

let redis: Redis
let prefix: string
let buried: DeadLetter[]
let deadLetters: DeadLetters
let onBuried: () => void

beforeEach(() => {
  redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  prefix = `{test-${randomUUID()}}`
  buried = []
  onBuried = () => {}
  deadLetters = {
    async record(letter) {
      buried.push(letter)
      onBuried()
    },
    list: async () => [],
    markReplayed: async () => {},
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
  recordEvent: async () => {},
}
const start = (handlers: JobHandlers) =>
  startWorkers({ redis, handlers, queues: ['tts'], concurrency: 1, deadLetters, logger, prefix })

/** Puts a job in as some other, older or broken producer might. */
async function addRaw(name: string, payload: unknown) {
  const queue = new Queue('tts', { connection: redis, prefix })
  await queue.add(name, payload, { attempts: 5 })
  await queue.close()
}

test.each([
  ['speakSummary', { callId: 'x' }, 'payload does not fit: callId: Invalid UUID'],
  ['castSpell', {}, 'no job of the catalogue has this name'],
])('%s with %j is buried at its first attempt', async (name, payload, reason) => {
  const isBuried = new Promise<void>((resolve) => (onBuried = resolve))
  await addRaw(name, payload)
  const workers = await start(idleHandlers)
  await isBuried
  await workers.close()
  expect(buried).toEqual([{ queue: 'tts', jobName: name, payload, reason, failedAtMs: expect.any(Number) }])
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
  expect(buried).toHaveLength(0)

  deadLetters.record = record
  await (await start(idleHandlers)).close()
  expect(buried).toHaveLength(1)
  await (await start(idleHandlers)).close()
  expect(buried).toHaveLength(1)
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

test('what Redis keeps of a failed attempt says nothing a library wrote', async () => {
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
  const lines = new Set<{ destroy(): void }>()
  const proxy = createServer((socket) => {
    const upstream = connect(Number(port), hostname)
    for (const line of [socket, upstream]) lines.add(line.on('error', () => {}))
    socket.pipe(upstream).pipe(socket)
  }).listen(0)
  await once(proxy, 'listening')
  const away = new Redis((proxy.address() as AddressInfo).port, { disconnectTimeout: 50 })
  away.on('error', () => {})
  const queue = await createJobQueue({ redis: away, prefix, logger })

  await away.ping()
  proxy.close()
  for (const line of lines) line.destroy()
  const enqueue = () => queue.enqueue('speakSummary', { callId: newCallId() })
  // The first is under way when the line breaks, the second comes after.
  await expect(enqueue()).rejects.toThrow()
  await expect(enqueue()).rejects.toThrow()
  await queue.close()
  away.disconnect()
})
