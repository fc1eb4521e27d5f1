import { AstrologyError } from '../errors.ts'
import { civilDay } from '../time-place/index.ts'
import type { SolarDay } from './day-parts.ts'
import type { Horizon } from './horizon.ts'

/**
 * The day that begins with the sunrise of a civil date in `zone`.
 * Throws AstrologyError `EVENT_NOT_FOUND` where the Sun does not rise and set that day (near the poles), and
 * CivilTimeFault `date-impossible`, also for a day that the clocks there skipped, or `zone-unknown`.
 */
export const solarDayOf = (horizon: Horizon, date: string, zone: string): SolarDay => {
  const { startMs, endMs } = civilDay(date, zone)
  const sunriseMs = horizon.nextSunrise(startMs)
  if (sunriseMs === null || sunriseMs >= endMs) throw sunless(date)
  const sunsetMs = horizon.nextSunset(sunriseMs)
  const nextSunriseMs = sunsetMs === null ? null : horizon.nextSunrise(sunsetMs)
  const lastSunsetMs = horizon.lastSunset(sunriseMs)
  if (sunsetMs === null || nextSunriseMs === null || lastSunsetMs === null) throw sunless(date)
  return { lastSunsetMs, sunriseMs, sunsetMs, nextSunriseMs }
}

const sunless = (date: string): AstrologyError =>
  new AstrologyError(
    'EVENT_NOT_FOUND',
    `The Sun does not rise and set there on ${date}: a panchang day, which begins at sunrise, cannot be given.`,
  )
