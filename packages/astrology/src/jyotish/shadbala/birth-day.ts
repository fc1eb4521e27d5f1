import type { Chart } from '../../chart/chart.ts'
import { lastPassage, nextPassage } from '../../events/horizon.ts'
import { computedHeight } from '../../events/rise-set.ts'
import type { BirthDay } from './kala.ts'

const HOUR_MS = 3_600_000

/** The Julian day number of the local date, by mean time of the meridian, on which an instant falls. */
const localDayNumber = (utcMs: number, longitudeDeg: number): number =>
  Math.floor(utcMs / (24 * HOUR_MS) + 2_440_587.5 + longitudeDeg / 360 + 0.5)

/**
 * The day of jyotish that holds a birth, from sunrise to sunrise (upper limb). Undefined where the Sun does not
 * rise and set within a day and a half, in polar day and night.
 */
export const birthDay = ({ utcMs, place }: Pick<Chart, 'utcMs' | 'place'>): BirthDay | undefined => {
  const height = computedHeight('sun', place, 'upper-limb')
  const sunriseUtcMs = lastPassage(height, 'rise', utcMs + 1)
  if (sunriseUtcMs === null) return undefined
  const setMs = nextPassage(height, 'set', sunriseUtcMs)
  const riseMs = setMs === null ? null : nextPassage(height, 'rise', setMs)
  if (setMs === null || riseMs === null) return undefined
  return {
    birthUtcMs: utcMs,
    sunriseUtcMs,
    sunsetUtcMs: setMs,
    nextSunriseUtcMs: riseMs,
    julianDayNumber: localDayNumber(sunriseUtcMs, place.longitudeDeg),
  }
}
