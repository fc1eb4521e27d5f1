import { degree, degreesBetween, normalizeDegrees } from '../ephemeris/angle.ts'
import { apparentSiderealTimeDeg } from '../ephemeris/sidereal-time.ts'
import { julianDays, utcMsFromJdUt } from '../ephemeris/time-scales.ts'
import { assertPlace } from '../sky/angles.ts'
import type { Place } from '../sky/angles.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import type { Planet } from '../sky/body.ts'
import { toEquatorial } from '../sky/equatorial.ts'
import { momentAtUt } from '../sky/moment.ts'
import { earthRadiusAu, moonRadiusAu, sunRadiusAu } from '../ephemeris/disc.ts'
import { refineCrossing } from './search.ts'

/**
 * What counts as rising: `upper-limb`, the edge seen through refraction, as almanacs and Drik Panchang have it;
 * `hindu`, the centre of the disc without refraction, some four minutes later.
 */
export type RiseConvention = 'upper-limb' | 'hindu'

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

/** Refraction at the horizon: 34′, the almanacs' value. */
const refractionDeg = 34 / 60
/** What has a disc to the eye. */
const radiusAu: Partial<Record<Planet, number>> = { sun: sunRadiusAu, moon: moonRadiusAu }

/** The Moon rises some 50 minutes later every day: a day and a half holds one of each at least. */
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
  const upper = culminations(body, from, place, 0)
  const lower = culminations(body, from, place, 180)
  const height = (jdUt: number): number => heightAboveHorizon(body, jdUt, place, convention)

  // A body climbs from each lower culmination to the upper one and sinks again: one crossing each at most.
  const turns = [from, ...upper, ...lower, from + searchDays].sort((a, b) => a - b)
  const heights = turns.map(height)
  const next = (isRising: boolean): number | null => {
    const index = turns.findIndex((_, at) => {
      const [before, after] = [heights[at] as number, heights[at + 1] ?? Number.NaN]
      return isRising ? before < 0 && after >= 0 : before >= 0 && after < 0
    })
    if (index < 0) return null
    return utcMsFromJdUt(refineCrossing(height, turns[index] as number, turns[index + 1] as number))
  }
  const transit = upper[0]
  return {
    riseMs: next(true),
    setMs: next(false),
    transitMs: transit === undefined ? null : utcMsFromJdUt(transit),
  }
}

/** When the body's hour angle is `hourAngleDeg`, in the time searched. */
function culminations(body: Planet, from: number, place: Place, hourAngleDeg: number): number[] {
  const first = normalizeDegrees(hourAngleDeg - seenFrom(body, from, place).hourAngleDeg) / 360
  return [first, first + 1]
    .map((days) => {
      let jdUt = from + days
      for (let round = 0; round < 3; round++) {
        jdUt += degreesBetween(seenFrom(body, jdUt, place).hourAngleDeg, hourAngleDeg) / 360
      }
      return jdUt
    })
    .filter((jdUt) => jdUt > from && jdUt < from + searchDays)
}

/** Degrees above the height at which the body counts as risen. */
function heightAboveHorizon(body: Planet, jdUt: number, place: Place, convention: RiseConvention): number {
  const { hourAngleDeg, declinationDeg, distanceAu } = seenFrom(body, jdUt, place)
  const [latitude, declination] = [place.latitudeDeg * degree, declinationDeg * degree]
  const sine =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngleDeg * degree)
  const parallax = Math.asin(earthRadiusAu / distanceAu) * Math.sqrt(1 - sine * sine)
  const altitudeDeg = (Math.asin(sine) - parallax) / degree
  if (convention === 'hindu') return altitudeDeg
  return altitudeDeg + refractionDeg + Math.asin((radiusAu[body] ?? 0) / distanceAu) / degree
}

type Seen = {
  /** [-180, 180): negative before culmination. */
  readonly hourAngleDeg: number
  readonly declinationDeg: number
  readonly distanceAu: number
}

function seenFrom(body: Planet, jdUt: number, place: Place): Seen {
  const moment = momentAtUt(jdUt)
  const position = apparentPosition(body, moment)
  const { rightAscensionDeg, declinationDeg } = toEquatorial(position, moment)
  const meridianDeg = apparentSiderealTimeDeg(moment, moment.nutation) + place.longitudeDeg
  return {
    hourAngleDeg: degreesBetween(rightAscensionDeg, meridianDeg),
    declinationDeg,
    distanceAu: position.distanceAu,
  }
}
