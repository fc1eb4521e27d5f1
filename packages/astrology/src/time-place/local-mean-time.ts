import { zoneOffsetMinutes } from './zone.ts'

/** Any instant before the first railway clock. */
const BEFORE_STANDARD_MS = Date.UTC(1800, 0, 1)

/**
 * Zones whose place kept its own mean time after, or stopped before, the moment the IANA offset says so:
 * in India the Calcutta and Madras offsets before 1906 were the railways' and telegraphs' only; in France,
 * the Netherlands and Denmark the capital's mean time became the law of the whole country (1891, 1909 and 1890),
 * with the offset unchanged.
 */
const localUntilMs: Readonly<Record<string, number>> = {
  'asia/kolkata': Date.UTC(1906, 0, 1),
  'asia/calcutta': Date.UTC(1906, 0, 1),
  'europe/paris': Date.UTC(1891, 2, 16),
  'europe/amsterdam': Date.UTC(1909, 4, 1),
  'europe/copenhagen': Date.UTC(1890, 0, 1),
}

/**
 * Whether clocks at an instant followed the sun of their own meridian, before the zone's first standard time.
 * The IANA offset of that age is of the zone's city and off by 4 minutes for each degree elsewhere.
 */
export const keptLocalMeanTime = (zone: string, utcMs: number): boolean => {
  const until = localUntilMs[zone.toLowerCase()]
  if (until !== undefined) return utcMs < until
  const offsetMinutes = zoneOffsetMinutes(zone, utcMs)
  const firstMinutes = zoneOffsetMinutes(zone, BEFORE_STANDARD_MS)
  return offsetMinutes % 15 !== 0 && isWholeDays(offsetMinutes - firstMinutes)
}

const DAY_MINUTES = 1440

/** Places that crossed the date line kept the sun's hour and another day. */
const isWholeDays = (minutes: number): boolean => Math.abs(minutes % DAY_MINUTES) < 1e-6

/**
 * Local mean time minus UTC in minutes: four for each degree east, on the day that the zone's calendar had then.
 * East of the date line a place may have counted days as Asia did.
 */
export const localMeanOffsetMinutes = (longitudeDeg: number, zone: string, utcMs: number): number => {
  const bySunMinutes = longitudeDeg * 4
  const days = Math.round((zoneOffsetMinutes(zone, utcMs) - bySunMinutes) / DAY_MINUTES)
  return bySunMinutes + days * DAY_MINUTES
}
