import { expect, test } from '@jest/globals'
import { isNoise } from './is-noise.ts'

const rateHz = 24_000
const tone = (hz: number) =>
  Int16Array.from({ length: rateHz }, (_, i) => Math.round(9000 * Math.sin((2 * Math.PI * hz * i) / rateHz)))

/** Numerical Recipes' linear congruential generator; its high bits are white. */
function hiss(): Int16Array {
  let state = 1
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >> 18
  return Int16Array.from({ length: rateHz }, next)
}

test('a hiss has no words, with silence around it too', () => {
  expect(isNoise(hiss())).toBe(true)
  const silence = new Int16Array(rateHz * 2)
  expect(isNoise(Int16Array.from([...silence, ...hiss(), ...silence]))).toBe(true)
})

test.each([100, 440, 2000])('a tone of %d Hz can have words', (hz) => {
  expect(isNoise(tone(hz))).toBe(false)
})

test('silence is no noise', () => {
  expect(isNoise(new Int16Array(rateHz))).toBe(false)
})
