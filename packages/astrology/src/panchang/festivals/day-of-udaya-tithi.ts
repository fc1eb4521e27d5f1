import type { Interval } from '../limbs.ts'
import { addDays, type DayBook } from './day-book.ts'
import type { UdayaRule } from './rule.ts'

/** The civil date on which the festival of a tithi is kept, by the sunrise that sees the tithi. */
export const dayOfUdayaTithi = (book: DayBook, tithi: Interval, rule: UdayaRule): string => {
  const dates = book.datesOf(tithi)
  const [begun] = dates as [string, ...string[]]
  const seen = dates.filter((date) => muhurtasTo(book, date, tithi.startMs) <= 0)
  const long = seen.filter((date) => muhurtasTo(book, date, tithi.endMs) >= (rule.minMuhurtas ?? 0))
  const held = rule.ifBoth === 'last' ? long.at(-1) : long[0]
  if (held !== undefined) return held
  const [short] = seen
  if (short === undefined) return rule.dayAfterIfNone ? addDays(begun, 1) : begun
  const beganMuhurtas = muhurtasTo(book, begun, tithi.startMs)
  return rule.laterIfBegunAfter !== undefined && beganMuhurtas > rule.laterIfBegunAfter ? short : begun
}

/** From the sunrise of a date to an instant, in muhurtas of that day's light. */
const muhurtasTo = (book: DayBook, date: string, utcMs: number): number => {
  const { sunriseMs, sunsetMs } = book.day(date)
  return (15 * (utcMs - sunriseMs)) / (sunsetMs - sunriseMs)
}
