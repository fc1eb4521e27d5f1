import type { HoroscopePeriod } from '@astrovoice/contracts'

/** The first and the last day of a period, as ISO dates. */
export interface Span {
  readonly from: string
  readonly until: string
  readonly days: number
}

const dayMs = 86_400_000

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** 0 for Monday. */
const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7

const spanFrom = (from: string, days: number): Span => ({ from, until: addDays(from, days - 1), days })
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs

/** The day, the week from Monday, the calendar month or the calendar year that a date is in. */
export function spanOf(period: HoroscopePeriod, date: string): Span {
  switch (period) {
    case 'day':
      return spanFrom(date, 1)
    case 'week':
      return spanFrom(addDays(date, -weekdayOf(date)), 7)
    case 'month': {
      const from = `${date.slice(0, 7)}-01`
      // Day 32 of a month is in the next one.
      const next = `${addDays(from, 31).slice(0, 7)}-01`
      return spanFrom(from, daysBetween(from, next))
    }
    case 'year': {
      const from = `${date.slice(0, 4)}-01-01`
      return spanFrom(from, daysBetween(from, `${Number(date.slice(0, 4)) + 1}-01-01`))
    }
  }
}

const maxDaysAway = 366

/** Whether a date is near enough to today for a horoscope. */
export const isNear = (date: string, today: string): boolean =>
  Math.abs(daysBetween(today, date)) <= maxDaysAway
