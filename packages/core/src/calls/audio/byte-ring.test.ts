import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ByteRing } from './byte-ring.ts'

const step = fc.oneof(
  fc.record({ push: fc.integer({ min: 0, max: 100_000 }) }),
  fc.record({ drop: fc.integer({ min: 0, max: 150_000 }) }),
)

test('equals a list of the same bytes while it grows, shrinks and wraps around', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const ring = new ByteRing()
      let list: Uint8Array = new Uint8Array(0)
      let next = 0
      for (const each of steps) {
        if ('push' in each) {
          const bytes = Uint8Array.from({ length: each.push }, () => next++ % 251)
          ring.push(bytes)
          list = Buffer.concat([list, bytes])
        } else {
          ring.drop(each.drop)
          list = list.slice(each.drop)
        }
        expect(ring.length).toBe(list.length)
        expect(Buffer.compare(ring.view(0, list.length), list)).toBe(0)
        const third = Math.floor(list.length / 3)
        expect(Buffer.compare(ring.view(third, third), list.subarray(third, 2 * third))).toBe(0)
      }
    }),
    { numRuns: 50 },
  )
})
