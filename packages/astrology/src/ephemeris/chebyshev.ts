/** A sum of Chebyshev polynomials and its slope, in the unit of the coefficients. */
export type ChebyshevSum = { readonly value: number; readonly slope: number }

/**
 * `count` coefficients from index `from` on, at `u` in [-1, 1]: by the recurrences of T and of U, its derivative's
 * kin.
 */
export function chebyshevSum(
  coefficients: ArrayLike<number>,
  from: number,
  count: number,
  u: number,
): ChebyshevSum {
  let [t, tNext, second, secondNext] = [1, u, 0, 1]
  let value = 0
  let slope = 0
  for (let order = 0; order < count; order++) {
    const coefficient = coefficients[from + order] as number
    value += coefficient * t
    slope += coefficient * order * second
    ;[t, tNext] = [tNext, 2 * u * tNext - t]
    ;[second, secondNext] = [secondNext, 2 * u * secondNext - second]
  }
  return { value, slope }
}
