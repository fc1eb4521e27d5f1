import { chebyshevSum } from './chebyshev.ts'
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
  const axis = (number: number) =>
    chebyshevSum(coefficients, (segment * 3 + number) * coefficientsPerAxis, coefficientsPerAxis, u)
  const [x, y, z] = [axis(0), axis(1), axis(2)]
  const perDay = 2 / segmentDays
  return {
    position: [x.value, y.value, z.value],
    velocity: [x.slope * perDay, y.slope * perDay, z.slope * perDay],
  }
}
