import { degree } from '../ephemeris/angle.ts'
import { earthRadiusAu, moonRadiusAu, sunRadiusAu } from '../ephemeris/disc.ts'
import type { Place } from '../sky/angles.ts'
import type { Planet } from '../sky/body.ts'
import { refineCrossing } from './search.ts'

/**
 * What counts as rising: `upper-limb`, the edge seen through refraction, as almanacs and Drik Panchang have it;
 * `hindu`, the centre of the disc without refraction, some four minutes later.
 */
export type RiseConvention = 'upper-limb' | 'hindu'

/** Where a body stands: its hour angle at Greenwich, declination and distance. */
export type BodyAt = {
  readonly greenwichHourAngleDeg: number
  readonly declinationDeg: number
  readonly distanceAu: number
}

/** Degrees above the horizon at which a body counts as risen, by UTC milliseconds. */
export type Height = (utcMs: number) => number

/** Refraction at the horizon: 34′, the almanacs' value. */
const refractionDeg = 34 / 60
/** What has a disc to the eye. */
const radiusAu: Partial<Record<Planet, number>> = { sun: sunRadiusAu, moon: moonRadiusAu }

export const heightOf =
  (body: Planet, at: (utcMs: number) => BodyAt, place: Place, convention: RiseConvention): Height =>
  (utcMs) => {
    const { greenwichHourAngleDeg, declinationDeg, distanceAu } = at(utcMs)
    const hourAngle = (greenwichHourAngleDeg + place.longitudeDeg) * degree
    const [latitude, declination] = [place.latitudeDeg * degree, declinationDeg * degree]
    const sine =
      Math.sin(latitude) * Math.sin(declination) +
      Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)
    const parallax = Math.asin(earthRadiusAu / distanceAu) * Math.sqrt(1 - sine * sine)
    const altitudeDeg = (Math.asin(sine) - parallax) / degree
    if (convention === 'hindu') return altitudeDeg
    return altitudeDeg + refractionDeg + Math.asin((radiusAu[body] ?? 0) / distanceAu) / degree
  }

/** The Moon rises some 50 minutes later every day: a day and a half holds one of each, except near the poles. */
const SEARCH_MS = 1.5 * 86_400_000
const STEP_MS = 4 * 3_600_000
const TOLERANCE_MS = 20
/** A body turns round less than this between two steps. */
const TURN_DEG = 10

type Passage = 'rise' | 'set'

/** The first rising or setting at or after an instant; `null` where there is none within 36 hours (polar days). */
export const nextPassage = (height: Height, passage: Passage, fromMs: number): number | null => {
  for (const found of passages(height, fromMs - STEP_MS, fromMs + SEARCH_MS + STEP_MS)) {
    if (found.passage !== passage || found.utcMs < fromMs) continue
    return found.utcMs <= fromMs + SEARCH_MS ? Math.round(found.utcMs) : null
  }
  return null
}

/** The last rising or setting before an instant; `null` where there is none within 36 hours. */
export const lastPassage = (height: Height, passage: Passage, beforeMs: number): number | null => {
  // Backwards in time a body rises where it sets.
  const found = nextPassage((ms) => height(-ms), passage === 'rise' ? 'set' : 'rise', 1 - beforeMs)
  return found === null ? null : -found
}

/** Every passage in order. A body that shows itself for minutes between two steps is found by where it turns round. */
function* passages(
  height: Height,
  fromMs: number,
  toMs: number,
): Generator<{ passage: Passage; utcMs: number }> {
  const between = (startMs: number, endMs: number) => ({
    passage: height(startMs) < 0 ? ('rise' as const) : ('set' as const),
    utcMs: refineCrossing(height, startMs, endMs, TOLERANCE_MS),
  })
  let [before, here] = [Number.NaN, height(fromMs)]
  for (let atMs = fromMs; atMs < toMs; atMs += STEP_MS) {
    const ahead = height(atMs + STEP_MS)
    if (here < 0 !== ahead < 0) yield between(atMs, atMs + STEP_MS)
    else if (before < 0 === here < 0 && turnsAt(before, here, ahead)) {
      const turnMs = turnBetween(height, atMs - STEP_MS, atMs + STEP_MS, here < 0 ? 1 : -1)
      if (height(turnMs) < 0 !== here < 0) {
        yield between(atMs - STEP_MS, turnMs)
        yield between(turnMs, atMs + STEP_MS)
      }
    }
    ;[before, here] = [here, ahead]
  }
}

/** Whether the middle height is the nearest to the horizon, and near enough to have crossed it in between. */
const turnsAt = (before: number, here: number, ahead: number): boolean => {
  const size = Math.abs(here)
  return size < TURN_DEG && size <= Math.abs(before) && size <= Math.abs(ahead)
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Where a height is greatest (side 1) or least (side -1), by golden sections. */
const turnBetween = (height: Height, startMs: number, endMs: number, side: 1 | -1): number => {
  let [low, high] = [startMs, endMs]
  while (high - low > 1000) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    if (side * height(left) > side * height(right)) high = right
    else low = left
  }
  return (low + high) / 2
}
