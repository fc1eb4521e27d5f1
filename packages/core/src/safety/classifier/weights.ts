import { themes } from '../themes.ts'
import { bucketCount, type Vector } from './vector.ts'

/** Harmless, then each theme. */
export const outputs = ['harmless', ...themes] as const

/** Weights of every output: one byte each, in steps of the output’s own size. */
export interface SafetyWeights {
  readonly steps: Float32Array
  /** By bucket, then by output. */
  readonly bytes: Int8Array
}

const maxByte = 127
/** A weight below its half says too little to be kept. */
const usualStep = 0.36
/** Names this layout, so that weights of another are refused. */
const magic = 0x41565346
const headerBytes = 16

/** A number for the outputs and their order. */
const layout = [...outputs.join(' ')].reduce(
  (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0,
  7,
)

/** The weights as bytes: a header, the steps, the weights. */
export function encodeSafetyWeights({ steps, bytes }: SafetyWeights): Uint8Array {
  const file = new Uint8Array(headerBytes + steps.byteLength + bytes.length)
  file.set(new Uint8Array(Uint32Array.of(magic, layout, bucketCount, outputs.length).buffer))
  file.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), headerBytes)
  file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), headerBytes + steps.byteLength)
  return file
}

/** Reads what `encodeSafetyWeights` wrote. Throws where the weights are of other themes. */
export function decodeSafetyWeights(file: Uint8Array): SafetyWeights {
  const { buffer } = new Uint8Array(file)
  const header = new Uint32Array(buffer, 0, headerBytes / 4)
  const isOurs = [magic, layout, bucketCount, outputs.length].every((value, at) => header[at] === value)
  if (!isOurs)
    throw new Error('The weights of safety are of other themes. Make them again by `npm run train:safety`.')
  return {
    steps: new Float32Array(buffer, headerBytes, outputs.length),
    bytes: new Int8Array(buffer, headerBytes + 4 * outputs.length, bucketCount * outputs.length),
  }
}

/** Rounds weights to bytes: a step is the same for all outputs. `floats` are by bucket, then by output. */
export function quantiseSafetyWeights(floats: Float32Array, step = usualStep): SafetyWeights {
  const round = (weight: number) => Math.max(-maxByte, Math.min(maxByte, Math.round(weight / step)))
  return { steps: new Float32Array(outputs.length).fill(step), bytes: Int8Array.from(floats, round) }
}

/** The probability of each output, from 0 to 1. */
export function likelihoods({ steps, bytes }: SafetyWeights, { buckets, values }: Vector): Float64Array {
  const count = outputs.length
  const sums = new Float64Array(count)
  for (let nth = 0; nth < buckets.length; nth++) {
    const first = buckets[nth]! * count
    const value = values[nth]!
    for (let output = 0; output < count; output++)
      sums[output] = sums[output]! + value * bytes[first + output]!
  }
  return softmax(sums.map((sum, output) => sum * steps[output]!))
}

export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const odds = scores.map((score) => Math.exp(score - highest))
  const sum = odds.reduce((total, each) => total + each, 0)
  return odds.map((each) => each / sum)
}
