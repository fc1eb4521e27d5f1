import { expect, test } from '@jest/globals'
import { crossings, refineCrossing } from './search.ts'

test('finds the zero of the cosine at half of pi', () => {
  expect(refineCrossing(Math.cos, 1, 2, 1e-12)).toBeCloseTo(Math.PI / 2, 11)
})

test('finds every zero of the sine and takes no jump of an angle for one', () => {
  expect([...crossings(Math.sin, 0.5, 10, 0.4)]).toEqual([1, 2, 3].map((n) => expect.closeTo(n * Math.PI, 5)))
  const sawtooth = (x: number): number => ((x + 180) % 360) - 180
  expect([...crossings(sawtooth, 90, 800, 20)]).toEqual([expect.closeTo(360, 5), expect.closeTo(720, 5)])
})
