import {
  outputs,
  quantiseSafetyWeights,
  safetyBucketCount,
  safetyVectorOf,
  themes,
  type SafetyWeights,
} from '@astrovoice/core/safety'
import { randomFrom } from '../../../services/realtime-local/bin/training/random.ts'
import type { Lesson } from './templates.ts'

const usual = { epochs: 12, rate: 0.15, decay: 8e-4, seed: 5 }

/** A lesson as numbers: each bucket once. */
interface Sample {
  readonly buckets: Uint32Array
  readonly values: Float32Array
  readonly wanted: number
  readonly weight: number
}

function toSample({ text, side, theme, weight }: Lesson): Sample {
  const { buckets, values } = safetyVectorOf(text, side)
  const sums = new Map<number, number>()
  buckets.forEach((bucket, nth) => sums.set(bucket, (sums.get(bucket) ?? 0) + values[nth]!))
  return {
    buckets: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values()),
    wanted: theme === null ? 0 : 1 + themes.indexOf(theme),
    weight,
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
}

/** Errors below it change nothing worth the time. */
const smallest = 3e-3
const count = outputs.length

/** Multinomial logistic regression by stochastic gradient descent (Adagrad). The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[], training = usual): SafetyWeights {
  const model: Model = {
    ...training,
    weights: new Float32Array(safetyBucketCount * count),
    squares: new Float32Array(safetyBucketCount * count).fill(1e-2),
  }
  const samples = lessons.map(toSample)
  const order = Uint32Array.from(samples.keys())
  const random = randomFrom(training.seed)
  const errors = new Float64Array(count)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const sample = samples[at]!
      weigh(model, sample, errors)
      for (let output = 0; output < count; output++)
        if (Math.abs(errors[output]!) > smallest) step(model, sample, output, errors[output]!)
    }
  }
  return quantiseSafetyWeights(model.weights)
}

interface Model {
  readonly rate: number
  readonly decay: number
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/** Writes how much likelier each output is than it should be. */
function weigh({ weights }: Model, { buckets, values, wanted }: Sample, errors: Float64Array): void {
  errors.fill(0)
  for (let nth = 0; nth < buckets.length; nth++) {
    const first = buckets[nth]! * count
    for (let output = 0; output < count; output++)
      errors[output] = errors[output]! + values[nth]! * weights[first + output]!
  }
  const highest = Math.max(...errors)
  let sum = 0
  for (let output = 0; output < count; output++) {
    errors[output] = Math.exp(errors[output]! - highest)
    sum += errors[output]!
  }
  for (let output = 0; output < count; output++)
    errors[output] = errors[output]! / sum - (output === wanted ? 1 : 0)
}

function step(model: Model, { buckets, values, weight }: Sample, output: number, error: number): void {
  const { rate, decay, weights, squares } = model
  for (let nth = 0; nth < buckets.length; nth++) {
    const place = buckets[nth]! * count + output
    const slope = weight * values[nth]! * error + decay * weights[place]!
    const square = squares[place]! + slope * slope
    squares[place] = square
    weights[place] = weights[place]! - (rate * slope) / Math.sqrt(square)
  }
}
