import { daylight, partOf, type SolarDay } from '../day-parts.ts'
import { addDays, type DayBook } from '../festivals/day-book.ts'
import { lastSunriseOf, smartaFastOf } from '../festivals/smarta-fast.ts'
import { tithiAfter } from '../festivals/tithi-in.ts'
import type { SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import type { Ekadashi, EkadashiFast } from './vrat.ts'

/** Both fasts of an Ekadashi with their paranas. `VRAT_RULES` has the rules. */
export const fastsOf = (
  sky: SkyOfDays,
  book: DayBook,
  ekadashi: Interval,
): Pick<Ekadashi, 'smarta' | 'vaishnava' | 'hariVasara'> => {
  const dwadashi = tithiAfter(sky, ekadashi)
  const fastOn = (date: string): EkadashiFast => ({
    date,
    parana: paranaOn(book.day(addDays(date, 1)), dwadashi),
  })
  return {
    smarta: fastOn(smartaFastOf(sky, book, ekadashi)),
    vaishnava: fastOn(vaishnavaFastOf(book, ekadashi, dwadashi)),
    hariVasara: hariVasaraOf(dwadashi),
  }
}

const vaishnavaFastOf = (book: DayBook, ekadashi: Interval, dwadashi: Interval): string => {
  const date = lastSunriseOf(book, ekadashi)
  const next = addDays(date, 1)
  const isPure = ekadashi.startMs <= book.part(date, 'arunodaya').startMs
  const { sunriseMs, nextSunriseMs } = book.day(next)
  const isDwadashiDoubled = dwadashi.startMs <= sunriseMs && dwadashi.endMs > nextSunriseMs
  return isPure && !isDwadashiDoubled ? date : next
}

const hariVasaraOf = (dwadashi: Interval): Interval => partOf(dwadashi, 4, 0)

/**
 * The time to break the fast on a day: the first fifth of daylight after Hari Vasara and within Dwadashi. Past it, the
 * fourth fifth, after midday; the hours in between only where Dwadashi ends before.
 */
const paranaOn = (day: SolarDay, dwadashi: Interval): Interval => {
  const [morning, afternoon] = [partOf(daylight(day), 5, 0), partOf(daylight(day), 5, 3)]
  if (dwadashi.endMs <= day.sunriseMs) return morning
  const fromMs = Math.max(day.sunriseMs, hariVasaraOf(dwadashi).endMs)
  const within = (part: Interval): Interval => ({
    startMs: Math.max(part.startMs, fromMs),
    endMs: Math.min(part.endMs, dwadashi.endMs),
  })
  const rest = { startMs: fromMs, endMs: dwadashi.endMs }
  return [within(morning), within(afternoon)].find(({ startMs, endMs }) => startMs < endMs) ?? rest
}
