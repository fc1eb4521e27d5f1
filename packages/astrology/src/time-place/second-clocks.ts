import type { ClockReadingId } from './clock-reading.ts'

/**
 * Places that keep two clocks at a time. The IANA database has one of them, and no rule says which clock a family
 * read a birth from.
 */
export interface SecondClock {
  readonly id: Exclude<ClockReadingId, 'standard' | 'earlier' | 'later'>
  readonly en: string
  readonly hi: string
  readonly hinglish: string
  readonly where: Around | { readonly zones: readonly string[] }
  /** The clock of another zone, or a fixed one such as `+04:51`. */
  readonly clock: string | { readonly offsetMinutes: number }
  /** In use beside the zone's own from the first date on, before the second if it has ended. */
  readonly fromDate: string
  readonly beforeDate?: string
}

interface Around {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

const secondClocks: readonly SecondClock[] = [
  {
    id: 'bombay-time',
    en: 'Bombay Time',
    hi: 'बंबई समय',
    hinglish: 'Bombay Time',
    where: { latitudeDeg: 18.97, longitudeDeg: 72.83 },
    clock: { offsetMinutes: 291 },
    fromDate: '1906-01-01',
    beforeDate: '1955-01-01',
  },
  {
    id: 'calcutta-time',
    en: 'Calcutta Time',
    hi: 'कलकत्ता समय',
    hinglish: 'Calcutta Time',
    where: { latitudeDeg: 22.57, longitudeDeg: 88.36 },
    clock: { offsetMinutes: 353 + 20 / 60 },
    fromDate: '1906-01-01',
    beforeDate: '1948-01-01',
  },
  // Xinjiang: offices, trains and Han families go by Beijing, Uyghur families by Urumqi (tz, file asia).
  {
    id: 'beijing-time',
    en: 'Beijing Time',
    hi: 'बीजिंग समय',
    hinglish: 'Beijing Time',
    where: { zones: ['asia/urumqi', 'asia/kashgar'] },
    clock: 'Asia/Shanghai',
    fromDate: '1949-10-01',
  },
  // The government put summer time off by four weeks, half the country did not follow; it gave in (tz, 2023c).
  {
    id: 'lebanon-winter-time',
    en: 'the winter time that the government of Lebanon kept',
    hi: 'लेबनान सरकार का शीतकालीन समय',
    hinglish: 'Lebanon sarkar ka winter time',
    where: { zones: ['asia/beirut'] },
    clock: { offsetMinutes: 120 },
    fromDate: '2023-03-26',
    beforeDate: '2023-03-30',
  },
]

/** About 39 km: the city with its suburbs. */
const CITY_RADIUS_DEG = 0.35

/** Where and when a birth was, by the calendar of the place. */
export interface BirthDay {
  readonly date: string
  readonly zone: string
  readonly latitudeDeg?: number | undefined
  readonly longitudeDeg?: number | undefined
}

/** The second clock in use at a place on a date, if there was one. */
export const secondClockAt = (birth: BirthDay): SecondClock | undefined =>
  secondClocks.find(
    ({ where, fromDate, beforeDate }) =>
      birth.date >= fromDate &&
      (beforeDate === undefined || birth.date < beforeDate) &&
      ('zones' in where ? where.zones.includes(birth.zone.toLowerCase()) : isNear(where, birth)),
  )

const isNear = (city: Around, { latitudeDeg, longitudeDeg }: BirthDay): boolean =>
  latitudeDeg !== undefined &&
  longitudeDeg !== undefined &&
  Math.hypot(latitudeDeg - city.latitudeDeg, longitudeDeg - city.longitudeDeg) < CITY_RADIUS_DEG
