import type { Redis } from 'ioredis'
import { dataClasses, type CallerKeys, type DataClass, type KeyHolder } from '@astrovoice/core'
import { placeOfKey } from '../privacy/places.ts'

const pageSize = 1000

/** Entries of callers in Redis, found by walking all keys. */
export function createCallerKeys(redis: Redis): CallerKeys {
  return {
    async erase(holder) {
      const marks = marksOf(holder)
      let cursor = '0'
      do {
        const [next, keys] = await redis.scan(cursor, 'COUNT', pageSize)
        const own = keys.filter((key) => isOf(marks, key) && isErased(key))
        if (own.length > 0) await redis.unlink(own)
        cursor = next
      } while (cursor !== '0')
    },
  }
}

const marksOf = ({ userId, addresses, callIds }: KeyHolder) =>
  new Set([userId, ...addresses, ...callIds.map((callId) => `reading-${callId}`)])

/** A key names its holder as one of its parts. */
const isOf = (marks: ReadonlySet<string>, key: string) => key.split(':').some((part) => marks.has(part))

/** Jobs are removed through their queue. */
function isErased(key: string): boolean {
  const place = placeOfKey(key)
  const erased = place && (dataClasses[place] as DataClass).erased
  return erased !== null && 'step' in erased && erased.step !== 'jobs'
}
