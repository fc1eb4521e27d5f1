import { civilDateAt } from '@astrovoice/astrology/time-place'
import type { ChartFacts } from './known/chart-facts.ts'
import type { Moment } from './read-claim.ts'

const dayMs = 86_400_000
/** A month without its year is one that is near. */
const nearMs = 430 * dayMs

const partsOf = (date: string) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** Months that speakers may mean by a part of a year. */
const monthsOf = { early: [1, 5], middle: [4, 9], late: [8, 12] } as const

/** Whether a civil date, YYYY-MM-DD, is what was said, as exactly as it was said. */
export function matchesDate(date: string, { year, month, day, part }: Moment): boolean {
  const is = partsOf(date)
  const [first, last] = part && month === null ? monthsOf[part] : [1, 12]
  return (
    is.month >= first &&
    is.month <= last &&
    (year === null || year === is.year) &&
    (month === null || month === is.month) &&
    (day === null || day === is.day)
  )
}

/** Whether a date lies in the month or year that was said; false where a day was. */
export const isMonthOf = (date: string, at: Moment): boolean => at.day === null && matchesDate(date, at)

/**
 * Whether an instant at which one period ends and the next begins is what was said. The last day of one and the first
 * of the next both count, and as many days more as the birth time leaves open.
 */
export function matchesEdge(
  { zone, dashaDoubtDays, nowMs }: Pick<ChartFacts, 'zone' | 'dashaDoubtDays' | 'nowMs'>,
  utcMs: number,
  at: Moment,
): boolean {
  if (at.year === null && Math.abs(utcMs - nowMs) > nearMs) return false
  const doubtMs = dashaDoubtDays * dayMs
  const [first, last] = [utcMs - dayMs - doubtMs, utcMs + doubtMs]
  if (doubtMs === 0) return [first, last].some((each) => matchesDate(civilDateAt(each, zone), at))
  const steps = 12
  return Array.from({ length: steps + 1 }, (_, i) => first + ((last - first) * i) / steps).some((each) =>
    matchesDate(civilDateAt(each, zone), at),
  )
}
