import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { earthRadiusAu, moonRadiusAu, sunRadiusAu } from '../ephemeris/disc.ts'
import { assertPlace, type Place } from '../sky/index.ts'
import type { RiseConvention } from '../events/index.ts'
import type { BodyAt, SkyOfDays } from './interpolated-sky.ts'

/** Refraction at the horizon: 34′, the almanacs' value. */
const refractionDeg = 34 / 60
const msPerDegree = 86_400_000 / 360
const maxRounds = 12

/** When the Sun and the Moon pass the horizon of a place; `null` where they do not within a day of the moment. */
export type Horizon = {
  readonly nextSunrise: (fromMs: number) => number | null
  readonly nextSunset: (fromMs: number) => number | null
  readonly nextMoonrise: (fromMs: number) => number | null
  readonly nextMoonset: (fromMs: number) => number | null
}

/**
 * Risings and settings over an interpolated sky, within a second of those of `riseSetTransit` and a hundred
 * times as fast. Throws AstrologyError `INVALID_PLACE`.
 */
export const horizonOf = (sky: SkyOfDays, place: Place, convention: RiseConvention): Horizon => {
  assertPlace(place)
  const sun = { at: sky.sunAt, radiusAu: sunRadiusAu }
  const moon = { at: sky.moonAt, radiusAu: moonRadiusAu }
  const next = (body: Disc, side: -1 | 1) => (fromMs: number) =>
    nextPassage(body, side, place, convention, fromMs)
  return {
    nextSunrise: next(sun, -1),
    nextSunset: next(sun, 1),
    nextMoonrise: next(moon, -1),
    nextMoonset: next(moon, 1),
  }
}

type Disc = { readonly at: (utcMs: number) => BodyAt; readonly radiusAu: number }

/** The body stands on the horizon when its hour angle is that of the horizon at its declination: -H east, +H west. */
const nextPassage = (
  body: Disc,
  side: -1 | 1,
  place: Place,
  convention: RiseConvention,
  fromMs: number,
): number | null => {
  const aheadDeg = (utcMs: number): number => {
    const seen = body.at(utcMs)
    const hourAngle = seen.greenwichHourAngleDeg + place.longitudeDeg
    return normalizeDegrees(side * horizonHourAngleDeg(seen, body.radiusAu, place, convention) - hourAngle)
  }
  // At a horizon that the body never reaches the hour angle is not a number.
  const firstAheadDeg = aheadDeg(fromMs)
  if (Number.isNaN(firstAheadDeg)) return null
  let utcMs = fromMs + firstAheadDeg * msPerDegree
  for (let round = 0; round < maxRounds; round++) {
    const ahead = aheadDeg(utcMs)
    const stepMs = (ahead > 180 ? ahead - 360 : ahead) * msPerDegree
    utcMs += stepMs
    if (Number.isNaN(utcMs)) return null
    if (Math.abs(stepMs) < 20) break
  }
  // The Moon falls back an hour a day: a passage just before the moment is found in place of the next.
  return utcMs >= fromMs ? Math.round(utcMs) : nextPassage(body, side, place, convention, fromMs + 3_600_000)
}

/** Hour angle at which the body's rim (or centre) is on the horizon, 0 to 180; not a number where it never is. */
const horizonHourAngleDeg = (
  { declinationDeg, distanceAu }: BodyAt,
  radiusAu: number,
  { latitudeDeg }: Place,
  convention: RiseConvention,
): number => {
  const parallaxDeg = Math.asin(earthRadiusAu / distanceAu) / degree
  const rimDeg = convention === 'hindu' ? 0 : refractionDeg + Math.asin(radiusAu / distanceAu) / degree
  const altitude = (parallaxDeg - rimDeg) * degree
  const [latitude, declination] = [latitudeDeg * degree, declinationDeg * degree]
  const cosine =
    (Math.sin(altitude) - Math.sin(latitude) * Math.sin(declination)) /
    (Math.cos(latitude) * Math.cos(declination))
  return Math.acos(cosine) / degree
}
