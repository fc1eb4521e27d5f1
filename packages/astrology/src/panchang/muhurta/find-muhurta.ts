import { AstrologyError } from '../../errors.ts'
import { engineVersion } from '../../engine-version.ts'
import type { Label } from '../../jyotish/label.ts'
import { NAKSHATRAS } from '../../jyotish/nakshatras.ts'
import { isTaraGood } from '../../jyotish/tara.ts'
import { CivilTimeFault, parseDate } from '../../time-place/index.ts'
import { computePanchang, defaultConventions } from '../compute-panchang.ts'
import { addDays } from '../festivals/day-book.ts'
import { skyOfDays, type SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import { isVishti } from '../names.ts'
import type { Limb, Panchang, PanchangConventions, PanchangRequest, Tithi } from '../panchang.ts'
import { ACTIVITIES, type Activity, type ActivityRow, type Season } from './activities.ts'
import { intersect, without } from './intervals.ts'
import { seasonWithin } from './seasons.ts'

export type MuhurtaRequest = Omit<PanchangRequest, 'date'> & {
  readonly activity: Activity
  /** First and last civil date to look at, `YYYY-MM-DD`, at most 366 days. */
  readonly from: string
  readonly to: string
  /** The asker's birth nakshatra, 0 Ashwini … 26 Revati: days whose star is hostile to it are left out. */
  readonly birthNakshatra?: number | undefined
  /** Windows shorter than this are not offered. Default 30. */
  readonly minMinutes?: number | undefined
}

/** A time to begin in, and what makes it good. */
export type Muhurta = Interval & {
  /** The day it belongs to: until sunrise it is the day before. */
  readonly date: string
  readonly vara: Label
  readonly tithi: Label
  readonly nakshatra: Label
  /** Abhijit, the strongest muhurta of the day, lies in it. */
  readonly hasAbhijit: boolean
}

export type MuhurtaResult = {
  readonly engineVersion: string
  readonly conventions: PanchangConventions & { readonly rules: 'muhurta-chintamani' }
  readonly activity: Activity
  readonly label: Label
  readonly muhurtas: readonly Muhurta[]
  /** How many days each season leaves no time of: why there may be none. */
  readonly daysRuledOut: Readonly<Partial<Record<Season, number>>>
  /** Dates of the span that have no panchang day, and why. */
  readonly datesWithout: readonly { readonly date: string; readonly reason: string }[]
}

const MAX_DAYS = 366
/** Vyatipata and Vaidhriti, in which nothing is begun. */
const HOSTILE_YOGAS = [16, 26]

/**
 * The times in a span of days, at a place, in which tithi, nakshatra and weekday favour an activity. Seasons that bar it,
 * Bhadra (Vishti), hostile yogas and Rahu Kaal are cut out to the second. The rising sign is not weighed.
 *
 * Throws AstrologyError `INVALID_REQUEST` for a span that is empty or too long; else as `computePanchang`.
 */
export const findMuhurta = (request: MuhurtaRequest): MuhurtaResult => {
  const { activity, from, to, birthNakshatra, minMinutes = 30, ...place } = request
  const row: ActivityRow = ACTIVITIES[activity]
  const conventions = { ...defaultConventions, ...request.conventions }
  const sky = skyOfDays(conventions.ayanamsa)
  const muhurtas: Muhurta[] = []
  const daysRuledOut: Partial<Record<Season, number>> = {}
  const datesWithout: { date: string; reason: string }[] = []
  for (const date of datesBetween(from, to)) {
    const day = panchangOrReason({ ...place, date }, sky)
    if (typeof day === 'string') {
      datesWithout.push({ date, reason: day })
      continue
    }
    const { open, closedBy } = openTimes(sky, day, row)
    if (closedBy !== undefined) daysRuledOut[closedBy] = (daysRuledOut[closedBy] ?? 0) + 1
    muhurtas.push(...muhurtasOf(day, row, open, birthNakshatra))
  }
  return {
    engineVersion,
    conventions: { ...conventions, rules: 'muhurta-chintamani' },
    activity,
    label: row.label,
    muhurtas: muhurtas.filter(({ startMs, endMs }) => endMs - startMs >= minMinutes * 60_000),
    daysRuledOut,
    datesWithout,
  }
}

/** The day, or why there is none: the Sun does not rise, or the place skipped the date. */
const panchangOrReason = (request: PanchangRequest, sky: SkyOfDays): Panchang | string => {
  try {
    return computePanchang(request, sky)
  } catch (error) {
    const isSunless = error instanceof AstrologyError && error.code === 'EVENT_NOT_FOUND'
    const isSkipped = error instanceof CivilTimeFault && error.code === 'date-impossible'
    if (isSunless || isSkipped) return error.message
    throw error
  }
}

const datesBetween = (from: string, to: string): string[] => {
  for (const date of [from, to]) parseDate(date)
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (!(days >= 0 && days < MAX_DAYS)) {
    throw new AstrologyError(
      'INVALID_REQUEST',
      `Give a first and a last date, at most ${MAX_DAYS} days apart.`,
    )
  }
  return Array.from({ length: days + 1 }, (_, i) => addDays(from, i))
}

/** What the seasons leave of a day, and the season that leaves nothing of it. */
const openTimes = (
  sky: SkyOfDays,
  day: Panchang,
  row: ActivityRow,
): { open: Interval[]; closedBy?: Season | undefined } => {
  const whole = { startMs: day.sunriseMs, endMs: row.byNight ? day.nextSunriseMs : day.sunsetMs }
  let open: Interval[] = [whole]
  for (const season of row.avoid) {
    for (const closed of seasonWithin(season, sky, whole)) open = without(open, closed)
    if (open.length === 0) return { open, closedBy: season }
  }
  return { open }
}

const muhurtasOf = (
  day: Panchang,
  row: ActivityRow,
  open: readonly Interval[],
  birthNakshatra: number | undefined,
): Muhurta[] => {
  if (!row.varas.includes(day.vara.index)) return []
  const goodStars = day.nakshatras.filter(
    ({ index }) =>
      row.nakshatras.includes(NAKSHATRAS[index]!) &&
      (birthNakshatra === undefined || isTaraGood(birthNakshatra, index)),
  )
  const goodTithis = day.tithis.filter(({ tithi }) => row.tithis.includes(tithi))
  return goodStars.flatMap((star) => goodTithis.flatMap((tithi) => windowsOf(day, open, star, tithi)))
}

const windowsOf = (day: Panchang, open: readonly Interval[], star: Limb, tithi: Tithi): Muhurta[] => {
  const { abhijit, rahuKaal } = day.periods
  const yogas = day.yogas.filter(({ index }) => !HOSTILE_YOGAS.includes(index))
  const karanas = day.karanas.filter(({ index }) => !isVishti(index))
  // Karanas follow one another: joined, so that one window is not offered as two.
  const clear = joined(intersect(intersect(yogas, karanas), open))
  return without(intersect(intersect(clear, [star]), [tithi]), rahuKaal).map((window) => ({
    ...window,
    date: day.date,
    vara: day.vara.label,
    tithi: tithi.label,
    nakshatra: star.label,
    hasAbhijit: abhijit !== null && intersect([window], [abhijit]).length > 0,
  }))
}

const joined = (intervals: readonly Interval[]): Interval[] =>
  [...intervals]
    .sort((a, b) => a.startMs - b.startMs)
    .reduce<Interval[]>((whole, next) => {
      const last = whole.at(-1)
      if (last === undefined || next.startMs > last.endMs) return [...whole, next]
      return [...whole.slice(0, -1), { startMs: last.startMs, endMs: Math.max(last.endMs, next.endMs) }]
    }, [])
