import { zoneOffsetMinutes } from './zone.ts'

/** Any instant before the first railway clock. */
const BEFORE_STANDARD_MS = Date.UTC(1800, 0, 1)

/**
 * Zones whose place kept its own mean time after, or stopped before, the moment the IANA offset says so:
 * in India the Calcutta and Madras offsets before 1906 were the railways' and telegraphs' only; in France
 * the mean time of Paris became the law of the whole country in 1891, with the offset unchanged.
 */
const localUntilMs: Readonly<Record<string, number>> = {
  'asia/kolkata': Date.UTC(1906, 0, 1),
  'asia/calcutta': Date.UTC(1906, 0, 1),
  'europe/paris': Date.UTC(1891, 2, 16),
}

/**
 * Whether clocks at an instant followed the sun of their own meridian, before the zone's first standard time.
 * The IANA offset of that age is of the zone's city and off by 4 minutes for each degree elsewhere.
 */
export const keptLocalMeanTime = (zone: string, utcMs: number): boolean => {
  const until = localUntilMs[zone.toLowerCase()]
  if (until !== undefined) return utcMs < until
  const offsetMinutes = zoneOffsetMinutes(zone, utcMs)
  return offsetMinutes % 15 !== 0 && offsetMinutes === zoneOffsetMinutes(zone, BEFORE_STANDARD_MS)
}

/** Local mean time minus UTC in minutes: four for each degree east. */
export const localMeanOffsetMinutes = (longitudeDeg: number): number => longitudeDeg * 4
