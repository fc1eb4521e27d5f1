import { degreesBetween } from './angle.ts'

/** Where a fit of `count` coefficients is sampled, in [-1, 1]. */
export const chebyshevNodes = (count: number): number[] =>
  Array.from({ length: count }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / count))

/** The same angles without jumps at 360°; neighbours are less than 180° apart. */
export const unwrapped = (angles: readonly number[]): number[] => {
  let last = angles[0] ?? 0
  return angles.map((angle) => (last += degreesBetween(last, angle)))
}

/** Coefficients of the Chebyshev series through values at `chebyshevNodes`. */
export const chebyshevFit = (values: readonly number[]): Float64Array => {
  const count = values.length
  return Float64Array.from({ length: count }, (_, j) => {
    let sum = 0
    values.forEach((value, k) => (sum += value * Math.cos((Math.PI * j * (k + 0.5)) / count)))
    return ((j === 0 ? 1 : 2) * sum) / count
  })
}

/** The Chebyshev series at `x` in [-1, 1], by Clenshaw's recurrence. */
export const chebyshevValue = (coefficients: Float64Array, x: number): number => {
  let [next, afterNext] = [0, 0]
  for (let j = coefficients.length - 1; j > 0; j--) {
    ;[next, afterNext] = [2 * x * next - afterNext + coefficients[j]!, next]
  }
  return x * next - afterNext + coefficients[0]!
}
