import { degree, normalizeDegrees, polynomial } from '../ephemeris/angle.ts'
import { moonState } from '../ephemeris/moon.ts'
import { cross, rotate } from '../ephemeris/vector.ts'
import type { Vector } from '../ephemeris/vector.ts'
import { momentAtTt } from './moment.ts'
import type { Moment } from './moment.ts'

/** Mean: the node's steady retreat. True: where the Moon's orbit of the moment crosses the ecliptic. */
export type NodeKind = 'mean' | 'true'

const j2000Mean = [125.0445479, -1934.1362891, 0.0020754, 1 / 467_441, -1 / 60_616_000] as const

/** Longitude of the ascending node (Rahu) on the true equinox of date, [0, 360), and its daily motion. */
export function lunarNode(kind: NodeKind, moment: Moment): { longitudeDeg: number; speedDegPerDay: number } {
  const longitudeDeg = nodeLongitudeDeg(kind, moment)
  const halfStep = 0.05
  const after = nodeLongitudeDeg(kind, momentAtTt(moment.jdTt + halfStep))
  const before = nodeLongitudeDeg(kind, momentAtTt(moment.jdTt - halfStep))
  const moved = normalizeDegrees(after - before + 180) - 180
  return { longitudeDeg, speedDegPerDay: moved / (2 * halfStep) }
}

/** Mean: Meeus, Astronomical Algorithms 47.7, with nutation. True: the normal of position and velocity. */
function nodeLongitudeDeg(kind: NodeKind, moment: Moment): number {
  if (kind === 'mean') {
    return normalizeDegrees(polynomial(moment.centuries, j2000Mean) + moment.nutation.longitude / degree)
  }
  const { position, velocity } = moonState(moment.jdTt)
  const [x, y]: Vector = rotate(moment.trueFrame, cross(position, velocity))
  return normalizeDegrees(Math.atan2(x, -y) / degree)
}
