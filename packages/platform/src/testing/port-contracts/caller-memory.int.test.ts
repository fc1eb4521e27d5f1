import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { BirthProfileId, type UserId } from '@astrovoice/contracts'
import type { CallerMemory } from '@astrovoice/core'
import { buildAnswerMemory, buildFactMemory } from '@astrovoice/core/testing'
import { callerMemoryContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createCallerMemory } from '../../postgres/index.ts'
import { createLogger } from '../../process/index.ts'
import { connectRedis, createCachedMemory, type Redis } from '../../redis/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

const logger = createLogger('test', 'silent')
const opened = openForFile()
let database: OpenTestDatabase
let redis: Redis
let store: CallerMemory
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  redis = connectRedis({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', logger })
  opened.defer(() => redis.disconnect())
  store = createCallerMemory(database.prisma)
})

async function createBirth(userId: UserId): Promise<BirthProfileId> {
  const birth = {
    name: 'Sita',
    date: new Date('1990-01-01'),
    utc: new Date('1990-01-01T06:30:00Z'),
    place: {},
  }
  return BirthProfileId.parse((await database.prisma.birthProfile.create({ data: { ...birth, userId } })).id)
}
const accounts = () => ({
  createUser: () => database.createUser(),
  createBirth,
  erase: async (id: UserId) => void (await database.prisma.user.delete({ where: { id } })),
})

callerMemoryContract('Postgres', () => ({ ...accounts(), memory: createCallerMemory(database.prisma) }))
callerMemoryContract('Postgres with copies in Redis', () => ({
  ...accounts(),
  memory: createCachedMemory(createCallerMemory(database.prisma), redis, logger),
}))

describe('copies in Redis', () => {
  let userId: UserId
  let reads: number
  let cached: CallerMemory
  beforeEach(async () => {
    userId = await database.createUser()
    reads = 0
    const counting: CallerMemory = {
      ...store,
      read: (id) => {
        reads++
        return store.read(id)
      },
    }
    cached = createCachedMemory(counting, redis, logger)
  })
  const keys = () => redis.keys(`memory:*${userId}`)

  test('a second read does not ask the store', async () => {
    await store.change(userId, { add: [buildFactMemory()] })
    const first = await cached.read(userId)
    expect(await cached.read(userId)).toEqual(first)
    expect(reads).toBe(1)
  })

  test('a read that began before a change leaves no copy of what was', async () => {
    const fact = buildFactMemory()
    await store.change(userId, { add: [fact] })
    const release = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const slow: CallerMemory = {
      ...store,
      async read(id) {
        const before = await store.read(id)
        began.resolve()
        await release.promise
        return before
      },
    }
    const late = createCachedMemory(slow, redis, logger).read(userId)
    await began.promise
    await cached.change(userId, { drop: [fact.id] })
    release.resolve()
    expect((await late).items).toEqual([fact])
    expect((await cached.read(userId)).items).toEqual([])
  })

  test('while Redis is away reads go to the store, and nothing is changed', async () => {
    const gone = connectRedis({ url: 'redis://127.0.0.1:1', logger })
    opened.defer(() => gone.disconnect())
    const away = createCachedMemory(store, gone, logger)
    const fact = buildFactMemory()
    await store.change(userId, { add: [fact] })
    expect((await away.read(userId)).items).toEqual([fact])
    await expect(away.change(userId, { drop: [fact.id] })).rejects.toThrow()
    expect((await store.read(userId)).items).toEqual([fact])
  })

  test('a copy of another release is not read', async () => {
    await cached.read(userId)
    const [key] = await keys()
    await redis.set(key!, '{"items":[{"kind":"dream"}],"forgotten":[]}')
    expect(await cached.read(userId)).toEqual({ items: [], forgotten: [] })
  })

  test('500 reads of a full memory ask the store once; their median is printed', async () => {
    const add = Array.from({ length: 40 }, () => buildAnswerMemory({ question: 'k'.repeat(200) }))
    await store.change(userId, { add: [...add, buildFactMemory()] })
    await cached.read(userId)
    const times: number[] = []
    for (let i = 0; i < 500; i++) {
      const from = performance.now()
      await cached.read(userId)
      times.push(performance.now() - from)
    }
    expect(reads).toBe(1)
    process.stderr.write(`context read, warm: p50 ${times.toSorted((a, b) => a - b)[250]?.toFixed(3)} ms\n`)
  })
})

test('what was told of a birth that is deleted meanwhile is left out, and the rest stays', async () => {
  const userId = await database.createUser()
  const gone = BirthProfileId.parse(randomUUID())
  const stays = buildFactMemory({ fact: { topic: 'name', name: 'Asha' } })
  await store.change(userId, { add: [buildFactMemory({ birthProfileId: gone }), stays] })
  expect((await store.read(userId)).items).toEqual([stays])
})
