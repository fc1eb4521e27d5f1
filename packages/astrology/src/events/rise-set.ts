import { degreesBetween, normalizeDegrees } from '../ephemeris/angle.ts'
import { apparentSiderealTimeDeg } from '../ephemeris/sidereal-time.ts'
import { julianDays, utcMsFromJdUt } from '../ephemeris/time-scales.ts'
import { assertPlace } from '../sky/angles.ts'
import type { Place } from '../sky/angles.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import type { Planet } from '../sky/body.ts'
import { toEquatorial } from '../sky/equatorial.ts'
import { momentAtUt } from '../sky/moment.ts'
import { heightOf, nextPassage } from './horizon.ts'
import type { BodyAt, Height, RiseConvention } from './horizon.ts'

/** The first of each after a moment, UTC milliseconds; `null` where there is none within 36 hours (polar days). */
export type RiseSetTransit = {
  readonly riseMs: number | null
  readonly setMs: number | null
  /** Upper culmination. */
  readonly transitMs: number | null
}

export type RiseSetRequest = {
  readonly body: Planet
  readonly fromMs: number
  readonly place: Place
  /** Default `upper-limb`. */
  readonly convention?: RiseConvention
}

/** The Moon culminates some 50 minutes later every day. */
const searchDays = 1.5

/** @throws AstrologyError `INVALID_PLACE`, `INVALID_DATE` or `YEAR_OUT_OF_RANGE`. */
export function riseSetTransit({
  body,
  fromMs,
  place,
  convention = 'upper-limb',
}: RiseSetRequest): RiseSetTransit {
  assertPlace(place)
  const from = julianDays(fromMs).jdUt
  const height = computedHeight(body, place, convention)
  const transit = culmination(body, from, place)
  return {
    riseMs: nextPassage(height, 'rise', fromMs),
    setMs: nextPassage(height, 'set', fromMs),
    transitMs: transit < from + searchDays ? utcMsFromJdUt(transit) : null,
  }
}

/** Heights from the full theory; the searches for rising and setting ask for some of the same. */
export const computedHeight = (body: Planet, place: Place, convention: RiseConvention): Height => {
  const height = heightOf(body, (utcMs) => bodyAt(body, jdUtOf(utcMs)), place, convention)
  const known = new Map<number, number>()
  return (utcMs) => {
    const heightDeg = known.get(utcMs) ?? height(utcMs)
    known.set(utcMs, heightDeg)
    return heightDeg
  }
}

const jdUtOf = (utcMs: number): number => utcMs / 86_400_000 + 2_440_587.5

/** When the body next stands on the meridian. */
function culmination(body: Planet, from: number, place: Place): number {
  const hourAngle = (jdUt: number) => bodyAt(body, jdUt).greenwichHourAngleDeg + place.longitudeDeg
  let jdUt = from + normalizeDegrees(-hourAngle(from)) / 360
  for (let round = 0; round < 3; round++) jdUt += degreesBetween(hourAngle(jdUt), 0) / 360
  return jdUt > from ? jdUt : culmination(body, from + 0.1, place)
}

function bodyAt(body: Planet, jdUt: number): BodyAt {
  const moment = momentAtUt(jdUt)
  const position = apparentPosition(body, moment)
  const { rightAscensionDeg, declinationDeg } = toEquatorial(position, moment)
  return {
    greenwichHourAngleDeg: apparentSiderealTimeDeg(moment, moment.nutation) - rightAscensionDeg,
    declinationDeg,
    distanceAu: position.distanceAu,
  }
}
