import { expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { cacheFor } from './cache-for.ts'

function open() {
  const clock = new ManualClock(0)
  const failures: unknown[] = []
  let value: number | Error = 0
  let reads = 0
  const read = async () => {
    reads++
    if (value instanceof Error) throw value
    return value
  }
  const cached = cacheFor(read, { clock, maxAgeMs: 10_000, onFailure: (error) => failures.push(error) })
  return { clock, cached, failures, set: (next: number | Error) => (value = next), reads: () => reads }
}

test('a value is read once for all who ask, and again once it is too old', async () => {
  const { clock, cached, set, reads } = open()
  expect(await Promise.all([cached(), cached(), cached()])).toEqual([0, 0, 0])
  set(1)
  clock.pass(9_999)
  expect(await cached()).toBe(0)
  expect(reads()).toBe(1)
  clock.pass(1)
  expect(await cached()).toBe(1)
  expect(reads()).toBe(2)
})

test('while the source is away, the last value counts, and the source is not asked more often', async () => {
  const { clock, cached, failures, set, reads } = open()
  set(7)
  await cached()
  set(new Error('away'))
  clock.pass(10_000)
  expect(await Promise.all([cached(), cached()])).toEqual([7, 7])
  expect([reads(), failures.length]).toEqual([2, 1])
  set(8)
  clock.pass(10_000)
  expect(await cached()).toBe(8)
})

test('before the first value there is none', async () => {
  const { cached, set } = open()
  set(new Error('away'))
  expect(await cached()).toBeNull()
})
