import { expect, test } from '@jest/globals'
import { train, type Sample, type Training } from '../../bin/training/train.ts'
import { firstOutput } from './labels.ts'
import { vectorOf } from './vector.ts'
import { quantise, score } from './weights.ts'

const vector = (...names: string[]) => vectorOf([{ weight: 1, names }])
const sample = (kinds: readonly number[], ...names: string[]): Sample => ({
  vector: vector(...names),
  wanted: { kind: kinds },
  weight: 1,
})
const training: Training = { epochs: 40, rate: 0.2, decay: 1e-4, seed: 3 }

const likeliest = (weights: Float32Array, ...names: string[]) => {
  const scores = score(quantise(weights), vector(...names)).subarray(firstOutput.kind, firstOutput.area)
  return scores.indexOf(Math.max(...scores))
}

test('what tells two kinds apart is learnt, and what both have is not', () => {
  const weights = train(
    [
      sample([0], 'when', 'rain'),
      sample([1], 'how', 'rain'),
      sample([0], 'when', 'sun'),
      sample([1], 'how', 'sun'),
    ],
    training,
  )
  expect(likeliest(weights, 'when', 'wind')).toBe(0)
  expect(likeliest(weights, 'how', 'wind')).toBe(1)
})

test('where two kinds would do, the one that the rest of the examples speak for is learnt', () => {
  const weights = train([sample([0, 1], 'rain'), sample([1], 'rain', 'sun'), sample([2], 'wind')], training)
  expect(likeliest(weights, 'rain')).toBe(1)
})

test('the same seed gives the same weights', () => {
  const samples = [sample([0], 'when'), sample([1], 'how'), sample([2], 'why')]
  expect(train(samples, training)).toEqual(train(samples, training))
})
