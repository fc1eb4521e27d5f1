import { CivilTimeFault, civilDateAt, civilDay } from '../../time-place/index.ts'
import { daylight, night, partOf, type SolarDay } from '../day-parts.ts'
import type { Horizon } from '../horizon.ts'
import type { Interval } from '../limbs.ts'
import { solarDayOf } from '../solar-day.ts'
import type { DayPart } from './rule.ts'

/** The days of one place; each is computed once. */
export type DayBook = {
  readonly day: (date: string) => SolarDay
  readonly part: (date: string, part: DayPart) => Interval
  /** The dates whose sunrise-to-sunrise day has a share in an interval. */
  readonly datesOf: (interval: Interval) => string[]
  readonly dateAt: (utcMs: number) => string
}

const ARUNODAYA_MS = 96 * 60_000

export const dayBook = (horizon: Horizon, zone: string): DayBook => {
  const days = new Map<string, SolarDay>()
  const day = (date: string): SolarDay => {
    const known = days.get(date) ?? solarDayOf(horizon, date, zone)
    days.set(date, known)
    return known
  }
  const dateAt = (utcMs: number) => civilDateAt(utcMs, zone)
  const datesOf = ({ startMs, endMs }: Interval): string[] => {
    const dates: string[] = []
    for (let date = addDays(dateAt(startMs), -1); date <= dateAt(endMs); date = addDays(date, 1)) {
      if (!days.has(date) && isSkipped(date, zone)) continue
      const { sunriseMs, nextSunriseMs } = day(date)
      if (sunriseMs < endMs && nextSunriseMs > startMs) dates.push(date)
    }
    return dates
  }
  return { day, dateAt, datesOf, part: (date, part) => partIn(day(date), part, horizon) }
}

/** Whether the clocks of the place skipped a day, as at the date line. */
const isSkipped = (date: string, zone: string): boolean => {
  try {
    civilDay(date, zone)
    return false
  } catch (error) {
    if (error instanceof CivilTimeFault && error.code === 'date-impossible') return true
    throw error
  }
}

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** An instant as an interval that overlaps what runs then. */
const instant = (utcMs: number): Interval => ({ startMs: utcMs, endMs: utcMs + 1 })

const partIn = (day: SolarDay, part: DayPart, horizon: Horizon): Interval => {
  switch (part) {
    case 'forenoon':
      return partOf(daylight(day), 2, 0)
    case 'madhyahna':
      return partOf(daylight(day), 5, 2)
    case 'aparahna':
      return partOf(daylight(day), 5, 3)
    case 'pradosh':
      return partOf(night(day), 5, 0)
    case 'nishita':
      return partOf(night(day), 15, 7)
    case 'arunodaya':
      return { startMs: day.sunriseMs - ARUNODAYA_MS, endMs: day.sunriseMs }
    case 'last-watch':
      return partOf({ startMs: day.lastSunsetMs, endMs: day.sunriseMs }, 4, 3)
    case 'moonrise':
      return instant(horizon.nextMoonrise(day.sunriseMs) ?? day.sunsetMs)
  }
}
