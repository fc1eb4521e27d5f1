import type { ClockReadingId } from './clock-reading.ts'

/**
 * Cities that kept their own clock beside Indian Standard Time. The IANA database leaves them out, and no
 * rule says which clock a family read a birth from.
 */
export interface CityClock {
  readonly id: ClockReadingId
  readonly en: string
  readonly hi: string
  readonly latitudeDeg: number
  readonly longitudeDeg: number
  readonly offsetMinutes: number
  /** In use beside standard time from the first date on, before the second. */
  readonly fromDate: string
  readonly beforeDate: string
}

const cityClocks: readonly CityClock[] = [
  {
    id: 'bombay-time',
    en: 'Bombay Time',
    hi: 'बंबई समय',
    latitudeDeg: 18.97,
    longitudeDeg: 72.83,
    offsetMinutes: 291,
    fromDate: '1906-01-01',
    beforeDate: '1955-01-01',
  },
  {
    id: 'calcutta-time',
    en: 'Calcutta Time',
    hi: 'कलकत्ता समय',
    latitudeDeg: 22.57,
    longitudeDeg: 88.36,
    offsetMinutes: 353 + 20 / 60,
    fromDate: '1906-01-01',
    beforeDate: '1948-01-01',
  },
]

/** About 39 km: the city with its suburbs. */
const CITY_RADIUS_DEG = 0.35

/** The city clock in use at a place on a date, if there was one. */
export const cityClockAt = (date: string, latitudeDeg: number, longitudeDeg: number): CityClock | undefined =>
  cityClocks.find(
    (clock) =>
      date >= clock.fromDate &&
      date < clock.beforeDate &&
      Math.hypot(latitudeDeg - clock.latitudeDeg, longitudeDeg - clock.longitudeDeg) < CITY_RADIUS_DEG,
  )
