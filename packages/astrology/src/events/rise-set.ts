import { degree, degreesBetween } from '../ephemeris/angle.ts'
import { apparentSiderealTimeDeg } from '../ephemeris/sidereal-time.ts'
import { julianDays, utcMsFromJdUt } from '../ephemeris/time-scales.ts'
import { assertPlace } from '../sky/angles.ts'
import type { Place } from '../sky/angles.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import type { Planet } from '../sky/body.ts'
import { toEquatorial } from '../sky/equatorial.ts'
import { momentAtUt } from '../sky/moment.ts'
import { earthRadiusAu, moonRadiusAu, sunRadiusAu } from './disc.ts'
import { crossings } from './search.ts'

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

const searchDays = 1.5
const stepDays = 1 / 24

/** @throws AstrologyError `INVALID_PLACE`, `INVALID_DATE` or `YEAR_OUT_OF_RANGE`. */
export function riseSetTransit({
  body,
  fromMs,
  place,
  convention = 'upper-limb',
}: RiseSetRequest): RiseSetTransit {
  assertPlace(place)
  const from = julianDays(fromMs).jdUt
  const height = (jdUt: number): number => heightAboveHorizon(body, jdUt, place, convention)
  return {
    riseMs: nextCrossing(height, from, 'up'),
    setMs: nextCrossing(height, from, 'down'),
    transitMs: nextCrossing((jdUt) => westOfMeridian(body, jdUt, place), from, 'up'),
  }
}

function nextCrossing(signal: (jdUt: number) => number, from: number, way: 'up' | 'down'): number | null {
  for (const jdUt of crossings(signal, from, from + searchDays, stepDays)) {
    const isUp = signal(jdUt + stepDays / 10) > signal(jdUt - stepDays / 10)
    if (isUp === (way === 'up')) return utcMsFromJdUt(jdUt)
  }
  return null
}

/** Degrees above the height at which the body counts as risen. */
function heightAboveHorizon(body: Planet, jdUt: number, place: Place, convention: RiseConvention): number {
  const { altitudeDeg, distanceAu } = topocentric(body, jdUt, place)
  if (convention === 'hindu') return altitudeDeg
  const radius = Math.asin((radiusAu[body] ?? 0) / distanceAu) / degree
  return altitudeDeg + refractionDeg + radius
}

/** Altitude of the centre without refraction, parallax taken off. */
function topocentric(body: Planet, jdUt: number, place: Place): { altitudeDeg: number; distanceAu: number } {
  const moment = momentAtUt(jdUt)
  const position = apparentPosition(body, moment)
  const { declinationDeg } = toEquatorial(position, moment)
  const hourAngle = westOfMeridian(body, jdUt, place) * degree
  const [latitude, declination] = [place.latitudeDeg * degree, declinationDeg * degree]
  const sine =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)
  const parallax = Math.asin(earthRadiusAu / position.distanceAu) * Math.sqrt(1 - sine * sine)
  return { altitudeDeg: (Math.asin(sine) - parallax) / degree, distanceAu: position.distanceAu }
}

/** The hour angle, degrees in [-180, 180): negative before culmination. */
function westOfMeridian(body: Planet, jdUt: number, place: Place): number {
  const moment = momentAtUt(jdUt)
  const { rightAscensionDeg } = toEquatorial(apparentPosition(body, moment), moment)
  const meridianDeg = apparentSiderealTimeDeg(moment, moment.nutation) + place.longitudeDeg
  return degreesBetween(rightAscensionDeg, meridianDeg)
}
