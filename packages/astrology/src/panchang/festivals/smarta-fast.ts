import type { SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import { addDays, type DayBook } from './day-book.ts'
import { tithiAfter } from './tithi-in.ts'

/** The last date whose sunrise sees a tithi; the first that has a share of it, if no sunrise does. */
export const lastSunriseOf = (book: DayBook, tithi: Interval): string => {
  const dates = book.datesOf(tithi)
  return dates.filter((date) => book.day(date).sunriseMs >= tithi.startMs).at(-1) ?? dates[0]!
}

/**
 * The day of the fast: the last whose sunrise sees Ekadashi. It is the day before if Dwadashi sees no sunrise, because
 * the fast is broken in Dwadashi.
 */
export const smartaFastOf = (sky: SkyOfDays, book: DayBook, ekadashi: Interval): string => {
  const seen = lastSunriseOf(book, ekadashi)
  return tithiAfter(sky, ekadashi).endMs < book.day(seen).nextSunriseMs ? addDays(seen, -1) : seen
}
