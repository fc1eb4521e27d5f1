import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AudioRing, type Stretch } from './audio-ring.ts'

test('gives back every chunk as it came, whatever comes and goes in between', () => {
  const push = fc.record({ bytes: fc.integer({ min: 0, max: 40_000 }) })
  const happening = fc.oneof({ weight: 3, arbitrary: push }, { weight: 2, arbitrary: fc.constant('shift') })
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 150 }), (happenings) => {
      const ring = new AudioRing()
      const kept: { stretch: Stretch; value: number; bytes: number }[] = []
      happenings.forEach((each, i) => {
        if (typeof each !== 'string') {
          const value = (i % 255) + 1
          const { bytes } = each
          kept.push({ stretch: ring.push(new Uint8Array(bytes).fill(value)), value, bytes })
        } else if (kept.length > 0) {
          kept.shift()
          ring.shift()
        }
        for (const { stretch, value, bytes } of [...kept.slice(0, 2), ...kept.slice(-2)]) {
          const chunk = ring.read(stretch)
          expect([chunk.byteLength, chunk[0], chunk.at(-1)]).toEqual(
            bytes === 0 ? [0, undefined, undefined] : [bytes, value, value],
          )
        }
      })
      for (const { stretch, value } of kept)
        expect(ring.read(stretch).every((each) => each === value)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
