import { sunRadiusAu } from '../ephemeris/disc.ts'
import { cross, dot, length, scale, subtract } from '../ephemeris/vector.ts'
import type { Vector } from '../ephemeris/vector.ts'

/** 2GM/c² of the Sun, au: how much its gravity bends light. */
const strengthAu = 2 * 9.87062865e-9

/**
 * How far the Sun's gravity shifts the direction in which a body is seen from the Earth, radians: Explanatory
 * Supplement (1992), 3.26. `seen` and `fromSun` are unit vectors to the body from the Earth and from the Sun, `earth`
 * the Earth's place about the Sun (au).
 */
export function lightDeflection(seen: Vector, fromSun: Vector, earth: Vector): Vector {
  const sunDistance = length(earth)
  const earthFromSun = scale(earth, 1 / sunDistance)
  // Straight behind the Sun the formula has no limit; there the pull is nothing, as the mass within is.
  const opening = Math.max(1 + dot(fromSun, earthFromSun), 1e-10)
  const bend = subtract(scale(earthFromSun, dot(seen, fromSun)), scale(fromSun, dot(earthFromSun, seen)))
  const impact = (sunDistance * length(cross(seen, earthFromSun))) / sunRadiusAu
  return scale(bend, (strengthAu * massWithin(impact)) / (sunDistance * opening))
}

/**
 * The share of the Sun's mass nearer to its axis than a ray that would pass at `impact` solar radii: almanacs go on
 * computing planets behind the disc. Fitted to the polytrope of index 3, within 0.03.
 */
function massWithin(impact: number): number {
  return impact < 1 ? 1 - Math.exp(-((impact / 0.27) ** 2)) : 1
}
