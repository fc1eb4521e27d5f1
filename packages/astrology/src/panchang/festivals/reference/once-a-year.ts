import { festivals, type FestivalRequest } from '../festivals.ts'
import { festivalRows } from '../rows/index.ts'

type Dates = ReadonlyMap<string, readonly string[]>

/** The dates of every festival in a run of years, in order. */
export const datesOfYears = (asked: Omit<FestivalRequest, 'year'>, from: number, to: number): Dates => {
  const dates = new Map<string, string[]>(festivalRows.map(({ id }) => [id, []]))
  for (let year = from; year <= to; year++) {
    for (const { id, date } of festivals({ ...asked, year })) dates.get(id)!.push(date)
  }
  return dates
}

/** A lunar year has twelve or thirteen months, a solar year 365 or 366 days; a rule moves its day by one or two. */
const MIN_DAYS = 352
const MAX_DAYS = 386

/** What contradicts that each festival comes once in each lunar or solar year of its rule. */
export const faultsOfOnceAYear = (found: Dates, from: number, to: number): string[] =>
  [...found].flatMap(([id, dates]) => {
    const last = dates.at(-1) ?? ''
    const ends = dates[0]?.startsWith(String(from)) && Number(last.slice(0, 4)) >= to - 1
    const gaps = dates.slice(1).flatMap((date, i) => {
      const days = (Date.parse(date) - Date.parse(dates[i]!)) / 86_400_000
      return days >= MIN_DAYS && days <= MAX_DAYS ? [] : [`${id}: ${dates[i]} to ${date}, ${days} days`]
    })
    return ends ? gaps : [`${id}: ${dates[0]} to ${last}`, ...gaps]
  })

/** The Gregorian years in which a festival falls never or twice, as `id year times`. */
export const yearsNotOnce = (found: Dates, from: number, to: number): string[] =>
  [...found].flatMap(([id, dates]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
      .map((year) => ({ year, times: dates.filter((date) => date.startsWith(year)).length }))
      .filter(({ times }) => times !== 1)
      .map(({ year, times }) => `${id} ${year} ${times}`),
  )
