import type { Interval } from '../limbs.ts'
import type { DayBook } from './day-book.ts'
import type { TithiRule } from './rule.ts'

/** The civil date on which the festival of a tithi is kept, by the part of the day that its rule names. */
export const dayOfTithi = (book: DayBook, tithi: Interval, rule: TithiRule): string => {
  // Dawn belongs to the day it begins: the day after the tithi's last sunrise may be the one.
  const dates = book.datesOf({ startMs: tithi.startMs, endMs: tithi.endMs + 86_400_000 })
  const later = dates.filter((date) => isPast(book, date, tithi, rule.laterIfPast)).at(-1)
  if (later !== undefined) return later
  const least = (rule.minMinutes ?? 0) * 60_000
  const shares = dates
    .map((date) => ({ date, shareMs: overlapMs(book.part(date, rule.at), tithi) }))
    .filter(({ shareMs }) => shareMs > 0 && shareMs >= least)
  const [first] = shares
  if (first === undefined) return dayWithMost(book, tithi)
  if (rule.ifBoth === 'last') return shares.at(-1)!.date
  if (rule.ifBoth === 'longest') return shares.reduce((a, b) => (b.shareMs > a.shareMs ? b : a)).date
  return first.date
}

export const overlapMs = (a: Interval, b: Interval): number =>
  Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs))

/** Whether the tithi, running at sunrise, lasts past a share of the day's light. */
const isPast = (book: DayBook, date: string, tithi: Interval, share: number | undefined): boolean => {
  if (share === undefined) return false
  const { sunriseMs, sunsetMs } = book.day(date)
  return tithi.startMs <= sunriseMs && tithi.endMs > sunriseMs + share * (sunsetMs - sunriseMs)
}

/** A tithi that misses its part of every day is kept on the day, sunrise to sunrise, that it fills most. */
const dayWithMost = (book: DayBook, tithi: Interval): string => {
  const shareMs = (date: string): number => {
    const { sunriseMs, nextSunriseMs } = book.day(date)
    return overlapMs({ startMs: sunriseMs, endMs: nextSunriseMs }, tithi)
  }
  return book.datesOf(tithi).reduce((a, b) => (shareMs(b) > shareMs(a) ? b : a))
}
