import { degree, degreesBetween, normalizeDegrees, polynomial } from '../ephemeris/angle.ts'
import { daysPerCentury } from '../ephemeris/time-scales.ts'
import { cross, rotate } from '../ephemeris/vector.ts'
import { momentAtTt } from './moment.ts'
import type { Moment } from './moment.ts'

/** Mean: the node's steady retreat. True: where the Moon's orbit of the moment crosses the ecliptic. */
export type NodeKind = 'mean' | 'true'

/** Meeus, Astronomical Algorithms 47.7: degrees by powers of Julian centuries. */
const meanNode = [125.0445479, -1934.1362891, 0.0020754, 1 / 467_441, -1 / 60_616_000] as const
const meanNodeRate = meanNode.slice(1).map((coefficient, index) => coefficient * (index + 1))

/** Longitude of the ascending node (Rahu) on the true equinox of date, [0, 360), and its daily motion. */
export function lunarNode(kind: NodeKind, moment: Moment): { longitudeDeg: number; speedDegPerDay: number } {
  if (kind === 'mean') {
    const { centuries, nutation } = moment
    return {
      longitudeDeg: normalizeDegrees(polynomial(centuries, meanNode) + nutation.longitude / degree),
      speedDegPerDay:
        (polynomial(centuries, meanNodeRate) + nutation.longitudeRate / degree) / daysPerCentury,
    }
  }
  const halfStep = 0.05
  const after = osculatingNodeDeg(momentAtTt(moment.jdTt + halfStep))
  const before = osculatingNodeDeg(momentAtTt(moment.jdTt - halfStep))
  return {
    longitudeDeg: osculatingNodeDeg(moment),
    speedDegPerDay: degreesBetween(before, after) / (2 * halfStep),
  }
}

/** Where the plane of the Moon's position and velocity rises through the ecliptic. */
function osculatingNodeDeg({ trueFrame, moon }: Moment): number {
  const { position, velocity } = moon()
  const [x, y] = rotate(trueFrame, cross(position, velocity))
  return normalizeDegrees(Math.atan2(x, -y) / degree)
}
