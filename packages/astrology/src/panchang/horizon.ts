import { heightOf, lastPassage, nextPassage, type RiseConvention } from '../events/horizon.ts'
import { assertPlace, type Place } from '../sky/index.ts'
import type { SkyOfDays } from './interpolated-sky.ts'

/** When the Sun and the Moon pass the horizon of a place; `null` where they do not within 36 hours of the moment. */
export type Horizon = {
  readonly nextSunrise: (fromMs: number) => number | null
  readonly nextSunset: (fromMs: number) => number | null
  readonly lastSunset: (beforeMs: number) => number | null
  readonly nextMoonrise: (fromMs: number) => number | null
  readonly nextMoonset: (fromMs: number) => number | null
}

/**
 * Risings and settings over an interpolated sky, by the search of `riseSetTransit` and many times as fast.
 * Throws AstrologyError `INVALID_PLACE`.
 */
export const horizonOf = (sky: SkyOfDays, place: Place, convention: RiseConvention): Horizon => {
  assertPlace(place)
  const sun = heightOf('sun', sky.sunAt, place, convention)
  const moon = heightOf('moon', sky.moonAt, place, convention)
  return {
    nextSunrise: (fromMs) => nextPassage(sun, 'rise', fromMs),
    nextSunset: (fromMs) => nextPassage(sun, 'set', fromMs),
    lastSunset: (beforeMs) => lastPassage(sun, 'set', beforeMs),
    nextMoonrise: (fromMs) => nextPassage(moon, 'rise', fromMs),
    nextMoonset: (fromMs) => nextPassage(moon, 'set', fromMs),
  }
}
