/** A streaming rate converter for mono pcm16; feed it in chunks of any size. */
export interface Resampler {
  push(samples: Int16Array): Int16Array
  /** What the filter still holds back, once nothing more will come. */
  flush(): Int16Array
}

const lobes = 12

/** A Hann-windowed sinc low-pass at `cutoff` (fraction of the input rate), `distance` input samples from its centre. */
function kernel(distance: number, cutoff: number, halfWidth: number): number {
  if (Math.abs(distance) >= halfWidth) return 0
  const x = 2 * Math.PI * cutoff * distance
  const sinc = distance === 0 ? 1 : Math.sin(x) / x
  return 2 * cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / halfWidth))
}

/**
 * Converts from one sample rate to another by windowed-sinc interpolation (Smith, "Digital Audio Resampling",
 * CCRMA). The low-pass sits at 92 % of the lower Nyquist frequency. The kernel is tabulated for each of the
 * `toHz / gcd` output phases, so 22,050 → 24,000 costs 160 rows.
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  const step = fromHz / toHz
  const cutoff = 0.46 * Math.min(1, toHz / fromHz)
  const halfWidth = Math.ceil(lobes * Math.max(1, step))
  const divisor = gcd(fromHz, toHz)
  const [up, down] = [toHz / divisor, fromHz / divisor]
  const rows = Array.from({ length: up }, (_, phase) =>
    Float64Array.from({ length: 2 * halfWidth }, (_, tap) =>
      kernel(tap - halfWidth + 1 - phase / up, cutoff, halfWidth),
    ),
  )
  // `held` starts with the silence before the first sample, so that output 0 lies on input 0.
  let held = new Int16Array(halfWidth - 1)
  let phase = 0

  function push(samples: Int16Array): Int16Array {
    const input = new Int16Array(held.length + samples.length)
    input.set(held)
    input.set(samples, held.length)
    const output: number[] = []
    let start = 0
    while (start + 2 * halfWidth <= input.length) {
      const row = rows[phase]!
      let sum = 0
      for (let tap = 0; tap < row.length; tap++) sum += row[tap]! * input[start + tap]!
      output.push(Math.max(-32768, Math.min(32767, Math.round(sum))))
      phase += down
      start += Math.floor(phase / up)
      phase %= up
    }
    held = input.slice(start)
    return Int16Array.from(output)
  }

  return { push, flush: () => push(new Int16Array(halfWidth)) }
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

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
