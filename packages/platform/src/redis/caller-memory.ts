import type { Redis } from 'ioredis'
import type { UserId } from '@astrovoice/contracts'
import { Remembered, type CallerMemory } from '@astrovoice/core'
import type { Logger } from '../process/index.ts'

/** How long a copy is read, if nothing changes. */
const copyLifeMs = 60 * 60_000
/** Longer than a change of the store takes. Meanwhile no copy is read or made. */
const changingMs = 60_000
/** After a change, longer than `maxReadMs`: no read that began before it leaves a copy behind. */
const changedMs = 10_000
const maxReadMs = 3_000

const changing = 'changing'

const keyOf = (userId: UserId) => `memory:1:${userId}`

/** Null for a copy of another release. */
const readCopy = (text: string): Remembered | null => Remembered.safeParse(JSON.parse(text)).data ?? null

/**
 * A memory with copies in Redis, for reads at the start of a call. A change marks its caller before and after; under the
 * mark reads go to the store and leave no copy. While Redis is away reads go to the store, and changes fail: a copy
 * with what was forgotten could outlive them.
 */
export function createCachedMemory(store: CallerMemory, redis: Redis, logger: Logger): CallerMemory {
  const mark = (userId: UserId, ms: number) => redis.set(keyOf(userId), changing, 'PX', ms)
  const marked = async <T>(userId: UserId, act: () => Promise<T>): Promise<T> => {
    await mark(userId, changingMs)
    try {
      return await act()
    } finally {
      await mark(userId, changedMs)
    }
  }
  const find = async (userId: UserId): Promise<string | null> => {
    try {
      return await redis.get(keyOf(userId))
    } catch (error) {
      logger.warn({ err: error }, 'failed to read copy of memory')
      return changing
    }
  }
  const copy = async (userId: UserId, remembered: Remembered): Promise<void> => {
    try {
      await redis.set(keyOf(userId), JSON.stringify(remembered), 'PX', copyLifeMs, 'NX')
    } catch (error) {
      logger.warn({ err: error }, 'failed to copy memory')
    }
  }
  return {
    async read(userId) {
      const found = await find(userId)
      const copied = found === null || found === changing ? null : readCopy(found)
      if (copied) return copied
      const beganAtMs = performance.now()
      const remembered = await store.read(userId)
      if (found === null && performance.now() - beganAtMs < maxReadMs) await copy(userId, remembered)
      return remembered
    },
    change: (userId, change) => marked(userId, () => store.change(userId, change)),
    setOutcome: (userId, id, outcome) => marked(userId, () => store.setOutcome(userId, id, outcome)),
    markAsked: (userId, ids, atMs) => marked(userId, () => store.markAsked(userId, ids, atMs)),
    deleteCalls: (userId, callIds) => marked(userId, () => store.deleteCalls(userId, callIds)),
    deleteBirth: (userId, id) => marked(userId, () => store.deleteBirth(userId, id)),
    // Readers leave out what has expired.
    deleteExpired: (nowMs, limit) => store.deleteExpired(nowMs, limit),
    countOutcomes: (today) => store.countOutcomes(today),
  }
}
