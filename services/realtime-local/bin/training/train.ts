import { firstOutput, headNames, heads, outputCount, type Head } from '../../src/classifier/labels.ts'
import { bucketCount, type Vector } from '../../src/classifier/vector.ts'
import type { Example } from './examples.ts'
import { randomFrom } from './random.ts'

export interface Sample {
  readonly vector: Vector
  readonly wanted: Example['wanted']
  /** How much it counts. */
  readonly weight: number
}

export interface Training {
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are drawn to zero. */
  readonly decay: number
  readonly seed: number
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
}

/** Errors below it change nothing worth the time. */
const smallest = 3e-3

/**
 * What each output of a head should change by: its probability less the share that it should have. Where several labels
 * would do, they share the whole by their own odds.
 */
function errorsOf(head: Head, scores: Float64Array, wanted: readonly number[], errors: Float64Array): void {
  const [first, count] = [firstOutput[head], heads[head].length]
  let highest = -Infinity
  for (let at = 0; at < count; at++) highest = Math.max(highest, scores[first + at]!)
  let sum = 0
  for (let at = 0; at < count; at++) sum += errors[first + at] = Math.exp(scores[first + at]! - highest)
  const right = wanted.reduce((total, at) => total + errors[first + at]!, 0)
  for (let at = 0; at < count; at++) {
    const odds = errors[first + at]!
    errors[first + at] = odds / sum - (wanted.includes(at) ? odds / right : 0)
  }
}

/** Multinomial logistic regression by stochastic gradient descent (Adagrad), a softmax for each head. */
export function train(samples: readonly Sample[], { epochs, rate, decay, seed }: Training): Float32Array {
  const weights = new Float32Array(bucketCount * outputCount)
  const squares = new Float32Array(bucketCount * outputCount).fill(1e-2)
  const scores = new Float64Array(outputCount)
  const errors = new Float64Array(outputCount)
  const order = Uint32Array.from(samples.keys())
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { vector, wanted, weight } = samples[at]!
      const asked = headNames.filter((head) => wanted[head])
      scores.fill(0)
      errors.fill(0)
      for (const head of asked) {
        addScores(weights, vector, head, scores)
        errorsOf(head, scores, wanted[head]!, errors)
      }
      step({ weights, squares, vector, errors, rate, decay, weight })
    }
  }
  return weights
}

function addScores(weights: Float32Array, vector: Vector, head: Head, scores: Float64Array): void {
  const { buckets, values } = vector
  const from = firstOutput[head]
  const to = from + heads[head].length
  for (let at = 0; at < buckets.length; at++) {
    const first = buckets[at]! * outputCount
    const value = values[at]!
    for (let output = from; output < to; output++)
      scores[output] = scores[output]! + value * weights[first + output]!
  }
}

interface Step extends Pick<Training, 'rate' | 'decay'> {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly vector: Vector
  readonly errors: Float64Array
  readonly weight: number
}

function step({ weights, squares, vector, errors, rate, decay, weight }: Step): void {
  const { buckets, values } = vector
  const changing = Uint16Array.from(errors.keys()).filter((output) => Math.abs(errors[output]!) > smallest)
  for (let at = 0; at < buckets.length; at++) {
    const first = buckets[at]! * outputCount
    const value = weight * values[at]!
    for (let nth = 0; nth < changing.length; nth++) {
      const output = changing[nth]!
      const place = first + output
      const slope = value * errors[output]! + decay * weights[place]!
      const square = squares[place]! + slope * slope
      squares[place] = square
      weights[place] = weights[place]! - (rate * slope) / Math.sqrt(square)
    }
  }
}
