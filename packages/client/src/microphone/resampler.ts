/** Turns samples of one rate into samples of another, chunk by chunk, without seams between chunks. */
export interface Resampler {
  push(samples: Float32Array): Float32Array
}

/** Sinc lobes on each side of the kernel: steep enough that what would alias is 60 dB down past the transition. */
const lobes = 16
/** Where the low-pass begins, as a share of the lower Nyquist frequency. */
const rollOff = 0.92

/**
 * Band-limited resampling by a windowed-sinc kernel, one row of coefficients per fractional position
 * (J. O. Smith, "Digital Audio Resampling", https://ccrma.stanford.edu/~jos/resample/).
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  if (fromHz === toHz) return { push: (samples) => samples }
  const divisor = greatestCommonDivisor(fromHz, toHz)
  const phases = toHz / divisor
  const step = fromHz / divisor
  const cutoff = rollOff * Math.min(1, toHz / fromHz)
  const reach = Math.ceil(lobes / cutoff)
  const kernel = Array.from({ length: phases }, (_, phase) => kernelRow(phase / phases, reach, cutoff))
  let kept = new Float32Array(reach)
  let phase = 0

  return {
    push(samples) {
      const input = new Float32Array(kept.length + samples.length)
      input.set(kept)
      input.set(samples, kept.length)
      const output: number[] = []
      let centre = reach - 1
      for (; centre + reach < input.length;) {
        output.push(convolve(input, centre - reach + 1, kernel[phase]!))
        phase += step
        centre += Math.floor(phase / phases)
        phase %= phases
      }
      kept = input.slice(centre - reach + 1)
      return Float32Array.from(output)
    },
  }
}

/** Coefficients for a point that lies `fraction` of a sample after the centre; they sum to one. */
function kernelRow(fraction: number, reach: number, cutoff: number): Float64Array {
  const row = Float64Array.from({ length: 2 * reach }, (_, i) => {
    const x = i - (reach - 1) - fraction
    return sinc(x * cutoff) * blackman(x / reach)
  })
  const sum = row.reduce((total, value) => total + value, 0)
  return row.map((value) => value / sum)
}

function convolve(input: Float32Array, start: number, row: Float64Array): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += input[start + i]! * row[i]!
  return sum
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
const blackman = (x: number) =>
  Math.abs(x) >= 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x)
const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)
