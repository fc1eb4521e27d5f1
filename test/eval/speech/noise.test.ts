import { expect, test } from '@jest/globals'
import { addNoise } from './noise.ts'

const power = (samples: ArrayLike<number>) =>
  Array.from(samples).reduce((sum, sample) => sum + sample * sample, 0) / samples.length

test('noise is 20 dB under the speech', () => {
  const speech = Int16Array.from({ length: 24_000 }, (_, n) => Math.round(8000 * Math.sin(n / 10)))
  const noise = addNoise(speech).map((sample, n) => sample - speech[n]!)
  expect(10 * Math.log10(power(speech) / power(noise))).toBeCloseTo(20, 0)
})
