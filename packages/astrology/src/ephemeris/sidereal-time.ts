import { degree, normalizeDegrees, polynomial } from './angle.ts'
import { centuriesFromJ2000, j2000 } from './time-scales.ts'
import type { JulianDays } from './time-scales.ts'
import type { Nutation } from './nutation.ts'
import { meanObliquity } from './precession.ts'

/**
 * Greenwich apparent sidereal time in degrees, [0, 360): the Earth rotation angle (IAU 2000), accumulated
 * precession (IAU 2006, Capitaine et al. 2003) and the equation of the equinoxes with its two largest
 * complementary terms.
 */
export function apparentSiderealTimeDeg({ jdUt, jdTt }: JulianDays, { longitude }: Nutation): number {
  const days = jdUt - j2000
  const rotation = 360 * (0.779057273264 + 0.00273781191135448 * days + (days % 1))
  const t = centuriesFromJ2000(jdTt)
  const precessed = polynomial(
    t,
    [0.014506, 4612.156534, 1.3915817, -0.00000044, -0.000029956, -0.0000000368],
  )
  const node = (125.04455501 - 1934.136261 * t) * degree
  const complementary = 0.00264096 * Math.sin(node) + 0.00006352 * Math.sin(2 * node)
  const equinoxes = (longitude / degree) * Math.cos(meanObliquity(t))
  return normalizeDegrees(rotation + (precessed + complementary) / 3600 + equinoxes)
}
