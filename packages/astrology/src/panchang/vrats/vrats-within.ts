import { AstrologyError } from '../../errors.ts'
import { defaultConventions } from '../compute-panchang.ts'
import { dayBook, type DayBook } from '../festivals/day-book.ts'
import { dayOfTithi, overlapMs } from '../festivals/day-of-tithi.ts'
import { dayOfUdayaTithi } from '../festivals/day-of-udaya-tithi.ts'
import { outcomeOf } from '../festivals/outcome.ts'
import type { DayPart } from '../festivals/rule.ts'
import { tithiIn } from '../festivals/tithi-in.ts'
import { type Horizon, horizonOf } from '../horizon.ts'
import { skyOfDays, type SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import { type Lunation, lunationsWithin } from '../masa.ts'
import { tithiLabel } from '../names.ts'
import { fastsOf } from './ekadashi.ts'
import { ekadashiLabel, pradoshLabel, sankashtiLabel, shraddhaLabel, weekdayOf } from './names.ts'
import {
  type UndatedVrat,
  type Vrat,
  VRAT_KINDS,
  type VratCalendar,
  type VratKind,
  type VratRequest,
} from './vrat.ts'

const DAY_MS = 86_400_000
const MAX_DAYS = 366

/** What the rules of a place read. */
type Ground = { readonly sky: SkyOfDays; readonly book: DayBook; readonly horizon: Horizon }
type Tithi = Vrat['tithi']

const BHADRAPADA = 5
const BRIGHT_AND_DARK = (tithi: number): readonly number[] => [tithi, tithi + 15]

/** The tithis of a lunation that a kind is kept on. */
const TITHIS: Readonly<Record<VratKind, (lunation: Lunation) => readonly number[]>> = {
  ekadashi: () => BRIGHT_AND_DARK(11),
  pradosh: () => BRIGHT_AND_DARK(13),
  sankashti: () => [19],
  purnima: () => [15],
  amavasya: () => [30],
  // Pitru Paksha, from the full Moon of Bhadrapada to the new Moon.
  shraddha: ({ masaIndex, isAdhika }) =>
    masaIndex === BHADRAPADA && !isAdhika ? Array.from({ length: 16 }, (_, i) => 15 + i) : [],
}

/**
 * The vrats whose civil date at the place lies within a span, in order of date, and those whose days have no sunrise.
 * @throws AstrologyError `INVALID_REQUEST` for a span that is reversed or longer than 366 days, and as `computePanchang`.
 */
export const vratsWithin = (request: VratRequest): VratCalendar => {
  const { from, to, zone, latitudeDeg, longitudeDeg, kinds = VRAT_KINDS } = request
  const span = spanOf(from, to)
  const conventions = { ...defaultConventions, ...request.conventions }
  const sky = skyOfDays(conventions.ayanamsa)
  const horizon = horizonOf(sky, { latitudeDeg, longitudeDeg }, conventions.sunrise)
  const ground: Ground = { sky, horizon, book: dayBook(horizon, zone) }
  const all = lunationsWithin(sky, span).flatMap((lunation) =>
    kinds.flatMap((kind) =>
      TITHIS[kind](lunation)
        .map((number) => ({ number, ...tithiIn(sky, lunation, number) }))
        .filter(({ startMs, endMs }) => startMs < span.endMs && endMs > span.startMs)
        .map((tithi) => attempt(ground, kind, lunation, tithi)),
    ),
  )
  const isWithin = (date: string): boolean => date >= from && date <= to
  return {
    vrats: all
      .filter((each) => 'date' in each)
      .filter(({ date }) => isWithin(date))
      .sort((a, b) => a.date.localeCompare(b.date)),
    undated: all
      .filter((each) => 'reason' in each)
      .filter(({ near }) => isWithin(near))
      .sort((a, b) => a.near.localeCompare(b.near)),
  }
}

/** The span in UTC, wide enough for every clock and for a fast two days after its tithi begins. */
const spanOf = (from: string, to: string): Interval => {
  const [startMs, endMs] = [from, to].map((date) => Date.parse(`${date}T00:00:00Z`)) as [number, number]
  if (endMs >= startMs && endMs - startMs < MAX_DAYS * DAY_MS)
    return { startMs: startMs - 3 * DAY_MS, endMs: endMs + 3 * DAY_MS }
  throw new AstrologyError(
    'INVALID_REQUEST',
    `Vrats are found for 1 to ${MAX_DAYS} days, both dates included; ${from} to ${to} was asked for.`,
  )
}

const attempt = (ground: Ground, kind: VratKind, lunation: Lunation, tithi: Tithi): Vrat | UndatedVrat => {
  const found = outcomeOf(ground.book.dateAt(tithi.startMs), () => FINDERS[kind](ground, tithi, lunation))
  return 'reason' in found ? { kind, label: labelOf(kind, lunation, tithi), ...found } : found
}

const labelOf = (kind: VratKind, lunation: Lunation, { number }: Tithi): Vrat['label'] =>
  kind === 'ekadashi' ? ekadashiLabel(lunation, number) : tithiLabel(number)

type Finder = (ground: Ground, tithi: Tithi, lunation: Lunation) => Vrat

const dayAt = ({ book }: Ground, tithi: Tithi, at: DayPart, ifBoth: 'first' | 'longest'): string =>
  dayOfTithi(book, tithi, { kind: 'tithi', masa: 0, tithi: tithi.number, at, ifBoth })

const fullOrNewMoon =
  (kind: 'purnima' | 'amavasya'): Finder =>
  ({ book }, tithi) => ({
    kind,
    tithi,
    label: tithiLabel(tithi.number),
    date: dayOfUdayaTithi(book, tithi, { kind: 'udaya', masa: 0, tithi: tithi.number }),
  })

const FINDERS: Readonly<Record<VratKind, Finder>> = {
  ekadashi: ({ sky, book }, tithi, lunation) => {
    const fasts = fastsOf(sky, book, tithi)
    const label = ekadashiLabel(lunation, tithi.number)
    return { kind: 'ekadashi', tithi, label, date: fasts.smarta.date, ...fasts }
  },
  pradosh: (ground, tithi) => {
    const date = dayAt(ground, tithi, 'pradosh', 'longest')
    const part = ground.book.part(date, 'pradosh')
    const shared = {
      startMs: Math.max(part.startMs, tithi.startMs),
      endMs: Math.min(part.endMs, tithi.endMs),
    }
    const worship = overlapMs(part, tithi) > 0 ? shared : part
    return { kind: 'pradosh', tithi, label: pradoshLabel(weekdayOf(date)), date, worship }
  },
  sankashti: (ground, tithi) => {
    const date = dayAt(ground, tithi, 'moonrise', 'first')
    const { sunriseMs, nextSunriseMs } = ground.book.day(date)
    const riseMs = ground.horizon.nextMoonrise(sunriseMs)
    const moonriseMs = riseMs !== null && riseMs < nextSunriseMs ? riseMs : null
    return { kind: 'sankashti', tithi, label: sankashtiLabel(weekdayOf(date)), date, moonriseMs }
  },
  purnima: fullOrNewMoon('purnima'),
  amavasya: fullOrNewMoon('amavasya'),
  shraddha: (ground, tithi) => {
    const date = dayAt(ground, tithi, 'aparahna', 'longest')
    const aparahna = ground.book.part(date, 'aparahna')
    return { kind: 'shraddha', tithi, label: shraddhaLabel(tithi.number), date, aparahna }
  },
}
