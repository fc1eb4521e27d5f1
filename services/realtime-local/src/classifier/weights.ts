import { headNames, heads, outputCount } from './labels.ts'
import { bucketCount, type Vector } from './vector.ts'

/** Weights of every output: one byte each, in steps of the output’s own size. */
export interface Weights {
  readonly steps: Float32Array
  /** By bucket, then by output. */
  readonly bytes: Int8Array
}

const maxByte = 127
/** Names this layout, so that weights of another are refused. */
const magic = 0x41564331
const headerBytes = 16

/** A number for the outputs and their order. */
function layoutOf(): number {
  const names = headNames.flatMap((head) => [head, ...heads[head]]).join(' ')
  return [...names].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7)
}

/** The weights as bytes: a header, the steps, the weights. */
export function encodeWeights({ steps, bytes }: Weights): Uint8Array {
  const file = new Uint8Array(headerBytes + steps.byteLength + bytes.length)
  file.set(new Uint8Array(Uint32Array.of(magic, layoutOf(), bucketCount, outputCount).buffer))
  file.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), headerBytes)
  file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), headerBytes + steps.byteLength)
  return file
}

/** Reads what `encodeWeights` wrote. Throws where the weights are of other labels. */
export function decodeWeights(file: Uint8Array): Weights {
  const copy = new Uint8Array(file)
  const header = new Uint32Array(copy.buffer, 0, headerBytes / 4)
  const isOurs = [magic, layoutOf(), bucketCount, outputCount].every((value, at) => header[at] === value)
  if (!isOurs)
    throw new Error('The classifier’s weights are of other labels. Make them again by `npm run train`.')
  const from = headerBytes + 4 * outputCount
  return {
    steps: new Float32Array(copy.buffer, headerBytes, outputCount),
    bytes: new Int8Array(copy.buffer, from, bucketCount * outputCount),
  }
}

/** Rounds weights to bytes. `floats` are by bucket, then by output. */
export function quantise(floats: Float32Array): Weights {
  const steps = new Float32Array(outputCount)
  floats.forEach((weight, at) => {
    const output = at % outputCount
    steps[output] = Math.max(steps[output]!, Math.abs(weight) / maxByte)
  })
  const bytes = Int8Array.from(floats, (weight, at) => {
    const step = steps[at % outputCount]!
    return step === 0 ? 0 : Math.round(weight / step)
  })
  return { steps, bytes }
}

/** The sum of the weights for each output. */
export function score({ steps, bytes }: Weights, { buckets, values }: Vector): Float64Array {
  const sums = new Float64Array(outputCount)
  buckets.forEach((bucket, at) => {
    const first = bucket * outputCount
    for (let output = 0; output < outputCount; output++) sums[output]! += values[at]! * bytes[first + output]!
  })
  return sums.map((sum, output) => sum * steps[output]!)
}
