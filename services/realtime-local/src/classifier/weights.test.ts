import { expect, test } from '@jest/globals'
import { outputCount } from './labels.ts'
import { bucketCount, vectorOf } from './vector.ts'
import { decodeWeights, encodeWeights, quantise, score } from './weights.ts'

const vector = vectorOf([{ weight: 1, names: ['word rain', 'word sun', 'word wind', 'word snow'] }])

/** Weights that are 0 but for one output of one bucket, and a larger one elsewhere. */
function floatsWith(weight: number): Float32Array {
  const floats = new Float32Array(bucketCount * outputCount)
  floats[vector.buckets[0]! * outputCount + 3] = weight
  floats[vector.buckets[1]! * outputCount + 3] = -2
  return floats
}

test('four features of one group share its weight evenly', () => {
  expect([...vector.values]).toEqual([0.5, 0.5, 0.5, 0.5])
})

test('weights read back from a file give the same scores, to the step of a byte', () => {
  const weights = decodeWeights(encodeWeights(quantise(floatsWith(1.2))))
  const scores = score(weights, vector)
  expect(scores[3]).toBeCloseTo(0.5 * 1.2 - 0.5 * 2, 1)
  expect(scores.filter((each) => each !== 0)).toHaveLength(1)
})

test('weights of other labels are refused', () => {
  const file = encodeWeights(quantise(floatsWith(1)))
  file[4] = file[4]! ^ 1
  expect(() => decodeWeights(file)).toThrow('npm run train')
})
