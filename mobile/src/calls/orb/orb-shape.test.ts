import { expect, test } from '@jest/globals'
import { ringMarks, orbShape, swellAt } from './orb-shape.ts'

test.each(Object.entries(orbShape))(
  'the %s stays within the orb at its largest',
  (_part, { share, maxScale }) => {
    expect(share * maxScale).toBeLessThanOrEqual(1)
  },
)

test('silence leaves the orb small, speech swells it, and shouting no further than speech', () => {
  expect(swellAt(0)).toBe(0)
  expect(swellAt(0.125)).toBe(0.5)
  expect([0.25, 0.8, 1].map(swellAt)).toEqual([1, 1, 1])
})

test('the ring has a mark for each of 12 signs and 108 padas, all within its box', () => {
  const { padas, signs } = ringMarks()
  expect(signs.match(/M/g)).toHaveLength(12)
  expect(padas.match(/M/g)).toHaveLength(108)
  const sides = `${padas}${signs}`.match(/[\d.]+/g)?.map(Number) ?? []
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...sides)).toBeLessThanOrEqual(100)
})
