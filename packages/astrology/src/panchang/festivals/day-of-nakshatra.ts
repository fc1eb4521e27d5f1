import type { SkyOfDays } from '../interpolated-sky.ts'
import { moonLongitude, sunLongitude } from '../limbs.ts'
import { nextReach } from '../reach.ts'
import type { DayBook } from './day-book.ts'

const DAY_MS = 86_400_000
export const NAKSHATRA_DEG = 360 / 27

/**
 * The day of a nakshatra in the solar month of a sign: the last, if the month has two. It is the day whose sunrise sees
 * the nakshatra, or the day that holds the whole of it. `fromMs` is before the month and within a year of it.
 */
export const dayOfNakshatra = (
  sky: SkyOfDays,
  book: DayBook,
  { sign, nakshatra }: { sign: number; nakshatra: number },
  fromMs: number,
): string => {
  const enteredMs = nextReach(sunLongitude(sky), sign * 30, fromMs)
  const leftMs = nextReach(sunLongitude(sky), (sign + 1) * 30, enteredMs + DAY_MS)
  const days: string[] = []
  // The month has 31 days, the Moon's round 27: one round at least begins and ends its day in the month.
  for (let startMs = enteredMs - 2 * DAY_MS; startMs < leftMs;) {
    startMs = nextReach(moonLongitude(sky), nakshatra * NAKSHATRA_DEG, startMs)
    const endMs = nextReach(moonLongitude(sky), (nakshatra + 1) * NAKSHATRA_DEG, startMs + 3_600_000)
    const dates = book.datesOf({ startMs, endMs })
    days.push(dates.find((date) => book.day(date).sunriseMs >= startMs) ?? dates[0]!)
    startMs = endMs
  }
  return days.filter((date) => signOfDay(sky, book, date) === sign).at(-1)!
}

/**
 * The sign of the solar month that a day belongs to in Kerala: an entry before the end of madhyahna, 18 nazhikas after
 * sunrise, makes the day the first of the new month.
 */
const signOfDay = (sky: SkyOfDays, book: DayBook, date: string): number =>
  Math.floor(sky.sunDeg(book.part(date, 'madhyahna').endMs) / 30)
