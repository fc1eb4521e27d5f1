import type { Label } from '../../jyotish/label.ts'
import type { Place } from '../../sky/index.ts'
import { defaultConventions } from '../compute-panchang.ts'
import { horizonOf } from '../horizon.ts'
import { skyOfDays, type SkyOfDays } from '../interpolated-sky.ts'
import { sunLongitude, type Interval } from '../limbs.ts'
import { lunationsWithin, type Lunation } from '../masa.ts'
import type { PanchangConventions } from '../panchang.ts'
import { nextReach } from '../reach.ts'
import { addDays, dayBook, type DayBook } from './day-book.ts'
import { dayOfNakshatra, NAKSHATRA_DEG } from './day-of-nakshatra.ts'
import { dayOfTithi, overlapMs } from './day-of-tithi.ts'
import { dayOfUdayaTithi } from './day-of-udaya-tithi.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { smartaFastOf } from './smarta-fast.ts'
import { tithiIn } from './tithi-in.ts'
import { festivalRows } from './rows/index.ts'
import type { FestivalRule, MonthTithi, TithiRule } from './rule.ts'

export type Festival = {
  readonly id: string
  readonly label: Label
  /** Civil date at the place. */
  readonly date: string
}

export type FestivalRequest = Place & {
  /** Gregorian, 1801 to 2099. */
  readonly year: number
  readonly zone: string
  readonly conventions?: Partial<PanchangConventions>
  /** The festival that is asked for, which takes a fraction of the time; all of them if left out. */
  readonly id?: string
}

/** The sky, days and lunations that the rules of one year and place read. */
type Year = {
  readonly sky: SkyOfDays
  readonly book: DayBook
  readonly lunations: readonly Lunation[]
  readonly span: Interval
}

const DAY_MS = 86_400_000

/** A festival that has no date at the place in that year, as near a pole in winter, and why. */
export type UndatedFestival = Pick<Festival, 'id' | 'label'> & {
  /** About when its tithi or nakshatra begins there, `YYYY-MM-DD`. */
  readonly near: string
  readonly reason: string
}

export type FestivalYear = {
  readonly festivals: readonly Festival[]
  readonly undated: readonly UndatedFestival[]
}

/** The festivals of `festivalsOfYear` that have a date. */
export const festivals = (request: FestivalRequest): readonly Festival[] => festivalsOfYear(request).festivals

/**
 * The festivals whose civil date at the place lies in the year, in order, and those that depend on a day without
 * sunrise. They differ by place: a tithi may end before the sunset of one city and after that of another. Errors as
 * of `computePanchang`, but for the days without sunrise.
 */
export const festivalsOfYear = (request: FestivalRequest): FestivalYear => {
  const { year, zone, latitudeDeg, longitudeDeg, id: only } = request
  const conventions = { ...defaultConventions, ...request.conventions }
  const sky = skyOfDays(conventions.ayanamsa)
  const book = dayBook(horizonOf(sky, { latitudeDeg, longitudeDeg }, conventions.sunrise), zone)
  const span = { startMs: Date.UTC(year, 0, 1) - 2 * DAY_MS, endMs: Date.UTC(year + 1, 0, 1) + 2 * DAY_MS }
  const of: Year = { sky, book, span, lunations: lunationsWithin(sky, span) }
  const ruleOf = new Map(festivalRows.map((row) => [row.id, row.rule]))
  const attempt = (nearMs: number, dateOf: () => string): Outcome =>
    outcomeOf(book.dateAt(nearMs), () => ({ date: dateOf() }))
  const eachTithi = (rule: MonthTithi, dateOf: (tithi: Interval) => string): Outcome[] =>
    tithisOf(of, rule).map((tithi) => attempt(tithi.startMs, () => dateOf(tithi)))
  const outcomesOf = (rule: FestivalRule): Outcome[] => {
    switch (rule.kind) {
      case 'tithi':
        return eachTithi(rule, (tithi) => dayWithNakshatra(of, tithi, rule) ?? dayOfTithi(book, tithi, rule))
      case 'udaya':
        return eachTithi(rule, (tithi) => dayOfUdayaTithi(book, tithi, rule))
      case 'ekadashi':
        return eachTithi(rule, (tithi) => smartaFastOf(sky, book, tithi))
      case 'sankranti':
        return [attempt(entryMs(of, rule.sign), () => sankrantiDay(of, rule.sign, rule.bySunset ?? false))]
      case 'nakshatra':
        return [attempt(entryMs(of, rule.sign), () => dayOfNakshatra(sky, book, rule, span.startMs))]
      case 'days-from':
        return outcomesOf(ruleOf.get(rule.festival)!).map((outcome) =>
          'date' in outcome ? { date: addDays(outcome.date, rule.days) } : outcome,
        )
    }
  }
  const all = festivalRows
    .filter(({ id }) => only === undefined || id === only)
    .flatMap(({ id, label, rule }) => outcomesOf(rule).map((outcome) => ({ id, label, ...outcome })))
  return {
    festivals: all
      .filter((each) => 'date' in each)
      .filter(({ date }) => date.startsWith(String(year)))
      .sort((a, b) => a.date.localeCompare(b.date)),
    undated: all
      .filter((each) => 'reason' in each)
      .filter(({ near }) => near.startsWith(String(year)))
      .sort((a, b) => a.near.localeCompare(b.near)),
  }
}

/** When a tithi runs in the months of that name. */
const tithisOf = ({ sky, lunations }: Year, rule: MonthTithi): Interval[] =>
  lunations
    .filter((lunation, i) => {
      const bearsName = lunation.masaIndex === rule.masa || lunation.kshayaMasaIndex === rule.masa
      const before = lunations[i - 1]
      const wasKeptBefore = rule.inAdhika && before?.isAdhika && before.masaIndex === rule.masa
      return bearsName && (rule.inAdhika ? !wasKeptBefore : !lunation.isAdhika)
    })
    .map((lunation) => tithiIn(sky, lunation, rule.tithi))

const GHATI_MS = 24 * 60_000

/**
 * The one day on which a nakshatra runs in the part of the day and the tithi runs there too, for a ghati at least, or for
 * three muhurtas from sunrise. None if no day or more than one has both.
 */
const dayWithNakshatra = (
  { sky, book }: Year,
  tithi: Interval,
  { at, withNakshatra }: TithiRule,
): string | undefined => {
  if (withNakshatra === undefined) return undefined
  const held = book.datesOf(tithi).filter((date) => {
    const { sunriseMs, sunsetMs } = book.day(date)
    const part = book.part(date, at)
    const threeMuhurtasMs = sunriseMs + (sunsetMs - sunriseMs) / 5
    const hasTithi =
      overlapMs(part, tithi) >= GHATI_MS || (tithi.startMs <= sunriseMs && tithi.endMs >= threeMuhurtasMs)
    const stars = [part.startMs, part.endMs].map((utcMs) => Math.floor(sky.moonDeg(utcMs) / NAKSHATRA_DEG))
    return hasTithi && stars.includes(withNakshatra)
  })
  return held.length === 1 ? held[0] : undefined
}

/** When the Sun enters a sign in the year. */
const entryMs = ({ sky, span }: Year, sign: number): number =>
  nextReach(sunLongitude(sky), sign * 30, span.startMs + 3 * DAY_MS)

const sankrantiDay = (of: Year, sign: number, bySunset: boolean): string => {
  const { book } = of
  const enteredMs = entryMs(of, sign)
  const date = book.dateAt(enteredMs)
  return bySunset && enteredMs > book.day(date).sunsetMs ? addDays(date, 1) : date
}
