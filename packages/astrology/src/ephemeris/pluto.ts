import { plutoPolynomials } from './generated/pluto.ts'
import { j2000 } from './time-scales.ts'
import type { State } from './vector.ts'

const { startDaysFromJ2000, segmentDays, coefficientsPerAxis, coefficients } = plutoPolynomials
const segments = coefficients.length / (3 * coefficientsPerAxis)

/** Where Pluto is about the Sun: au, au a day, mean equator and equinox of J2000. Years 1800 to 2100. */
export function plutoState(jdTt: number): State {
  const elapsed = (jdTt - j2000 - startDaysFromJ2000) / segmentDays
  const segment = Math.min(Math.max(Math.floor(elapsed), 0), segments - 1)
  const u = 2 * (elapsed - segment) - 1
  const x = chebyshev(segment * 3, u)
  const y = chebyshev(segment * 3 + 1, u)
  const z = chebyshev(segment * 3 + 2, u)
  return { position: [x.value, y.value, z.value], velocity: [x.daily, y.daily, z.daily] }
}

/** The value and the derivative of one axis, by the recurrences of T and of U (its derivative's kin). */
function chebyshev(axis: number, u: number): { value: number; daily: number } {
  const from = axis * coefficientsPerAxis
  let [t, tNext, second, secondNext] = [1, u, 0, 1]
  let value = 0
  let slope = 0
  for (let order = 0; order < coefficientsPerAxis; order++) {
    const coefficient = coefficients[from + order] as number
    value += coefficient * t
    slope += coefficient * order * second
    ;[t, tNext] = [tNext, 2 * u * tNext - t]
    ;[second, secondNext] = [secondNext, 2 * u * secondNext - second]
  }
  return { value, daily: (slope * 2) / segmentDays }
}
