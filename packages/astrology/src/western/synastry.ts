import { normalizeDegrees, degreesBetween } from '../ephemeris/angle.ts'
import { type Aspect, type AspectPoint, aspectsBetween, MAJOR_ORBS, type Orbs } from './aspects.ts'
import { type Point, POINTS } from './points.ts'
import { aspectPoints, houseOf, type WesternChart } from './western-chart.ts'

export type Synastry = {
  readonly engineVersion: string
  readonly conventions: WesternChart['conventions'] & { readonly composite: 'shorter-arc midpoints' }
  /** Aspects from the first person's points to the second's; nothing moves, so none applies or separates. */
  readonly aspects: readonly Aspect<Point>[]
  /** In whose house each of the other's points falls, 1 … 12. */
  readonly overlays: {
    readonly firstInSecond: Readonly<Record<Point, number>>
    readonly secondInFirst: Readonly<Record<Point, number>>
  }
  /** The composite: the point half way along the shorter arc between the two, degrees in [0, 360). */
  readonly composite: Readonly<Record<Point, number>>
}

const forEachPoint = (value: (point: Point) => number): Record<Point, number> =>
  Object.fromEntries(POINTS.map((point) => [point, value(point)])) as Record<Point, number>

const atRest = (chart: WesternChart): AspectPoint<Point>[] =>
  aspectPoints(chart.points).map(({ id, longitudeDeg }) => ({ id, longitudeDeg }))

/** Two western charts laid over each other. Throws INVALID_REQUEST for an impossible orb. */
export const computeSynastry = (
  first: WesternChart,
  second: WesternChart,
  orbs: Orbs = MAJOR_ORBS,
): Synastry => {
  const overlay = (guest: WesternChart, host: WesternChart) =>
    forEachPoint((point) => houseOf(guest.points[point].longitudeDeg, host.cusps))
  return {
    engineVersion: first.engineVersion,
    conventions: { ...first.conventions, orbsDeg: orbs, composite: 'shorter-arc midpoints' },
    aspects: aspectsBetween(atRest(first), atRest(second), orbs),
    overlays: { firstInSecond: overlay(first, second), secondInFirst: overlay(second, first) },
    composite: forEachPoint((point) => {
      const [a, b] = [first.points[point].longitudeDeg, second.points[point].longitudeDeg]
      return normalizeDegrees(a + degreesBetween(a, b) / 2)
    }),
  }
}
