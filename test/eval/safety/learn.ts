import {
  outputs,
  quantiseSafetyWeights,
  safetyBucketCount,
  safetyVectorOf,
  softmax,
  themes,
  type SafetyWeights,
} from '@astrovoice/core/safety'
import { randomFrom } from '../../../services/realtime-local/bin/training/random.ts'
import type { Lesson } from './templates.ts'

const usual = { epochs: 12, rate: 0.15, decay: 8e-4, seed: 5 }

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
}

/** Errors below it change nothing worth the time. */
const smallest = 3e-3

/** Multinomial logistic regression by stochastic gradient descent (Adagrad). The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[], training = usual): SafetyWeights {
  const count = outputs.length
  const weights = new Float32Array(safetyBucketCount * count)
  const squares = new Float32Array(safetyBucketCount * count).fill(1e-2)
  const samples = lessons.map(({ text, side, theme, weight }) => ({
    vector: safetyVectorOf(text, side),
    wanted: theme === null ? 0 : 1 + themes.indexOf(theme),
    weight,
  }))
  const order = Uint32Array.from(samples.keys())
  const random = randomFrom(training.seed)
  const scores = new Float64Array(count)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { vector, wanted, weight } = samples[at]!
      const { buckets, values } = vector
      scores.fill(0)
      buckets.forEach((bucket, nth) => {
        const first = bucket * count
        for (let output = 0; output < count; output++)
          scores[output] = scores[output]! + values[nth]! * weights[first + output]!
      })
      const errors = softmax(scores)
      errors[wanted] = errors[wanted]! - 1
      step({ ...training, buckets, values, errors, weight, weights, squares })
    }
  }
  return quantiseSafetyWeights(weights)
}

interface Step {
  readonly rate: number
  readonly decay: number
  readonly buckets: readonly number[]
  readonly values: readonly number[]
  readonly errors: Float64Array
  readonly weight: number
  readonly weights: Float32Array
  readonly squares: Float32Array
}

function step({ rate, decay, buckets, values, errors, weight, weights, squares }: Step): void {
  const changing = [...errors.keys()].filter((output) => Math.abs(errors[output]!) > smallest)
  for (let nth = 0; nth < buckets.length; nth++) {
    const first = buckets[nth]! * errors.length
    const value = weight * values[nth]!
    for (const output of changing) {
      const place = first + output
      const slope = value * errors[output]! + decay * weights[place]!
      const square = squares[place]! + slope * slope
      squares[place] = square
      weights[place] = weights[place]! - (rate * slope) / Math.sqrt(square)
    }
  }
}
