/** A streaming rate converter for one channel of 16-bit samples, without seams between chunks of any size. */
export interface Resampler {
  push(samples: Int16Array): Int16Array
  /** What the filter still holds back, once nothing more will come; after it a new stream may begin. */
  flush(): Int16Array
}

/** Zero crossings of the kernel on each side: what would alias is 60 dB down past the transition. */
const lobes = 16
/** Where the low-pass begins, as a share of the lower Nyquist frequency. */
const rollOff = 0.92

/**
 * Band-limited conversion by a windowed-sinc kernel, one row of coefficients per fractional position
 * (J. O. Smith, "Digital Audio Resampling", https://ccrma.stanford.edu/~jos/resample/).
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  if (fromHz === toHz) return { push: (samples) => samples, flush: () => new Int16Array(0) }
  const divisor = greatestCommonDivisor(fromHz, toHz)
  const [phases, step] = [toHz / divisor, fromHz / divisor]
  const { rows, reach } = kernelFor(phases, Math.min(1, toHz / fromHz))
  const taps = 2 * reach
  // It begins with the silence before the first sample, so that the first output lies on the first input.
  const silence = () => new Int16Array(reach - 1)
  let held = silence()
  let phase = 0

  function push(samples: Int16Array): Int16Array {
    const input = new Int16Array(held.length + samples.length)
    input.set(held)
    input.set(samples, held.length)
    const output = new Int16Array(Math.ceil(((input.length + 1) * phases) / step) + 1)
    let written = 0
    let start = 0
    for (; start + taps <= input.length; written++) {
      output[written] = convolve(input, start, rows[phase]!)
      phase += step
      start += Math.floor(phase / phases)
      phase %= phases
    }
    held = input.slice(start)
    return output.subarray(0, written)
  }

  return {
    push,
    flush() {
      const tail = push(new Int16Array(reach))
      held = silence()
      phase = 0
      return tail
    },
  }
}

function convolve(input: Int16Array, start: number, row: Float64Array): number {
  let sum = 0
  for (let tap = 0; tap < row.length; tap++) sum += row[tap]! * input[start + tap]!
  return Math.max(-32_768, Math.min(32_767, Math.round(sum)))
}

/** Kernels are the same for every stream of the same ratio. */
const kernels = new Map<string, Kernel>()
interface Kernel {
  readonly rows: readonly Float64Array[]
  /** Input samples on each side of the point that is computed. */
  readonly reach: number
}

function kernelFor(phases: number, share: number): Kernel {
  const key = `${phases}/${share}`
  const known = kernels.get(key)
  if (known) return known
  const cutoff = rollOff * share
  const reach = Math.ceil(lobes / cutoff)
  const rows = Array.from({ length: phases }, (_, phase) => kernelRow(phase / phases, reach, cutoff))
  const kernel = { rows, reach }
  kernels.set(key, kernel)
  return kernel
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

/** A whole recording at another rate. */
export function resample(samples: Int16Array, fromHz: number, toHz: number): Int16Array {
  if (fromHz === toHz) return samples
  const resampler = createResampler(fromHz, toHz)
  const [body, tail] = [resampler.push(samples), resampler.flush()]
  const all = new Int16Array(body.length + tail.length)
  all.set(body)
  all.set(tail, body.length)
  return all
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
const blackman = (x: number) =>
  Math.abs(x) >= 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x)
const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)
