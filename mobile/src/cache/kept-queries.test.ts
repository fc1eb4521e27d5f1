import { expect, test } from '@jest/globals'
import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query'
import type { UserId } from '@astrovoice/contracts'
import { callerKey, dropOtherCallers, isToKeep, kept } from './kept-queries.ts'

const asha = { userId: 'a' as UserId }
const ravi = { userId: 'b' as UserId }
const dayMs = 24 * 60 * 60 * 1000

/** A cache with one kept list of each caller, and one that everybody may see. */
function fillCache(): QueryClient {
  const cache = new QueryClient()
  for (const key of [callerKey(asha, 'births'), callerKey(ravi, 'births'), ['astrologers']]) {
    cache.setQueryDefaults(key, kept)
    cache.setQueryData(key, ['one'], { updatedAt: 1000 })
  }
  return cache
}

/** The keys that the next start finds. */
function startAgain(before: QueryClient, nowMs: number): readonly unknown[] {
  const next = new QueryClient()
  hydrate(next, dehydrate(before, { shouldDehydrateQuery: (query) => isToKeep(query, nowMs) }))
  const keys = next
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey)
  before.clear()
  next.clear()
  return keys
}

test('a caller finds no data of another caller, and a signed-out page none of anybody', () => {
  const cache = fillCache()
  dropOtherCallers(cache, asha.userId)
  expect(cache.getQueryData(callerKey(ravi, 'births'))).toBeUndefined()
  expect(cache.getQueryData(callerKey(asha, 'births'))).toEqual(['one'])
  dropOtherCallers(cache, null)
  expect(startAgain(cache, 1000)).toEqual([['astrologers']])
})

test('data that were not read again for a day are not kept, however often the app starts', () => {
  expect(startAgain(fillCache(), 1000 + dayMs - 1)).toHaveLength(3)
  expect(startAgain(fillCache(), 1000 + dayMs)).toEqual([])
})

test('an empty list is not kept, and neither is a query without the mark', () => {
  const cache = new QueryClient()
  cache.setQueryDefaults(['empty'], kept)
  cache.setQueryData(['empty'], [], { updatedAt: 1000 })
  cache.setQueryData(['unmarked'], ['one'], { updatedAt: 1000 })
  expect(startAgain(cache, 1000)).toEqual([])
})
