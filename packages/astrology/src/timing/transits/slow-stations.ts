import { degreesBetween } from '../../ephemeris/angle.ts'
import { crossings, refineCrossing } from '../../events/search.ts'
import type { Span } from '../../events/span.ts'
import { DAY_MS, type SlowGraha, type SlowSky } from './slow-sky.ts'

/** A slow graha stands still and turns: the instant and its sidereal longitude, both near at first. */
type SlowStation = {
  readonly graha: SlowGraha
  readonly nearMs: number
  readonly longitudeDeg: number
}

const STEP_DAYS = 8
/** Half the time over which motion is measured. */
const HALF_DAYS = 2
/** How far off a station of the interpolated sky can be. */
const BRACKET_DAYS = 6

/** Stations of Jupiter or Saturn in a span, by the interpolated sky: right to a day or two. */
export const slowStations = (sky: SlowSky, graha: SlowGraha, { fromMs, toMs }: Span): SlowStation[] => {
  const at = (day: number): number => sky.near(graha, fromMs + day * DAY_MS)
  const motion = (day: number): number => degreesBetween(at(day), at(day + 2 * HALF_DAYS))
  return [...crossings(motion, 0, (toMs - fromMs) / DAY_MS, STEP_DAYS)].map((day) => {
    const nearMs = fromMs + (day + HALF_DAYS) * DAY_MS
    return { graha, nearMs, longitudeDeg: sky.near(graha, nearMs) }
  })
}

/** The instant of a station by the theory itself, to the second. */
export const exactStation = (sky: SlowSky, { graha, nearMs }: SlowStation): number => {
  const speed = (days: number): number => sky.exact(graha, nearMs + days * DAY_MS).speedDegPerDay
  if (speed(-BRACKET_DAYS) < 0 === speed(BRACKET_DAYS) < 0) return Math.round(nearMs)
  return Math.round(nearMs + refineCrossing(speed, -BRACKET_DAYS, BRACKET_DAYS) * DAY_MS)
}
