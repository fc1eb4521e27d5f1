import { degreesBetween } from '../../ephemeris/angle.ts'
import { crossings } from '../../events/search.ts'
import type { Span } from '../../events/span.ts'
import { polish } from './polish.ts'
import { DAY_MS, type SlowGraha, type SlowSky } from './slow-sky.ts'

const STEP_DAYS = 8

/** Instants in [fromMs, toMs) at which a graha stands exactly on a sidereal longitude. */
export const exactHits = (
  sky: SlowSky,
  graha: SlowGraha,
  targetDeg: number,
  { fromMs, toMs }: Span,
): number[] => {
  const away = (day: number): number => degreesBetween(targetDeg, sky.near(graha, fromMs + day * DAY_MS))
  return [...crossings(away, 0, (toMs - fromMs) / DAY_MS, STEP_DAYS)]
    .map((day) => polish(sky, graha, targetDeg, fromMs + day * DAY_MS))
    .filter((utcMs) => utcMs >= fromMs && utcMs < toMs)
}
