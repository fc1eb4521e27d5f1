import { AstrologyError } from '../errors.ts'
import { ingresses } from '../events/ingresses.ts'
import { houseFrom } from '../jyotish/arc.ts'
import type { DashaPeriod } from '../jyotish/dashas/dasha.ts'
import { THE_GRAHA } from '../jyotish/evidence.ts'
import type { Graha } from '../jyotish/grahas.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { type Sign, SIGN_LABELS, signAt, SIGNS } from '../jyotish/signs.ts'
import { CivilTimeFault } from '../time-place/index.ts'
import { defaultConventions } from '../panchang/compute-panchang.ts'
import { addDays } from '../panchang/festivals/day-book.ts'
import { skyOfDays, type SkyOfDays } from '../panchang/interpolated-sky.ts'
import type { Interval } from '../panchang/limbs.ts'
import type { Claim } from '../rules/index.ts'
import { DAY_RULES } from './day-rules.ts'
import { dashaOf, type DayOwner, originOf } from './person.ts'
import { type AlmanacDay, readAlmanacDay } from './almanac-day.ts'
import { type DayRequest, type PersonDay, readDayOf } from './read-day.ts'
import { type DayTone, toneOf } from './signals.ts'

export type PeriodRequest = DayRequest & {
  /** How many days from `date` on, 1 to 31. */
  readonly days: number
}

/** A graha that enters a sign within the period. */
type PeriodIngress = {
  readonly graha: Graha
  readonly utcMs: number
  readonly sign: Sign
  /** 1 … 12, where the sign of the natal Moon is sure. */
  readonly houseFromMoon: number | null
}

export type PersonPeriod = {
  /** Days that have a sunrise and a sunset, in order. */
  readonly days: readonly PersonDay[]
  /** Dates without, as near a pole or where the calendar skipped one. */
  readonly datesWithout: readonly string[]
  /** The mean of the days' scores. */
  readonly score: number
  readonly tone: DayTone
  /** Up to three good days by the highest score, and careful ones by the lowest; in order of time. */
  readonly bestDates: readonly string[]
  readonly carefulDates: readonly string[]
  /** When the Moon is in the eighth sign from the natal Moon. */
  readonly chandrashtama: readonly Interval[]
  readonly ingresses: readonly PeriodIngress[]
  /** Antar- and pratyantardashas that begin within the period. */
  readonly dashaChanges: readonly DashaPeriod<Graha>[]
  readonly claims: readonly Claim[]
}

const MAX_DAYS = 31
const MAX_NAMED = 3
/** The Moon has her own list: she enters a sign every other day. */
const MOVERS: readonly Graha[] = ['sun', 'mars', 'mercury', 'jupiter', 'venus', 'saturn', 'rahu', 'ketu']

/** The days of a week or a month at a place, as they are for everybody there. */
export type AlmanacPeriod = {
  readonly days: readonly AlmanacDay[]
  readonly datesWithout: readonly string[]
  readonly ingresses: readonly Omit<PeriodIngress, 'houseFromMoon'>[]
}

export type AlmanacPeriodRequest = Omit<PeriodRequest, 'person' | 'nowMs'>

/**
 * Computes the days of a week or a month at a place. Throws AstrologyError `INVALID_REQUEST` unless 1 to 31 days are
 * asked for, and `EVENT_NOT_FOUND` where none of them has a sunrise; else as `readAlmanacDay`. `readOn` may keep days.
 */
export const readAlmanacPeriod = (
  request: AlmanacPeriodRequest,
  readOn: (date: string, sky: SkyOfDays) => AlmanacDay = (date, sky) =>
    readAlmanacDay({ ...request, date }, sky),
): AlmanacPeriod => {
  const { days: count, conventions } = request
  if (!(Number.isInteger(count) && count >= 1 && count <= MAX_DAYS)) {
    throw new AstrologyError('INVALID_REQUEST', `Ask for 1 to ${MAX_DAYS} days; ${count} were asked for.`)
  }
  const zero = conventions?.ayanamsa ?? defaultConventions.ayanamsa
  const sky = skyOfDays(zero)
  const days: AlmanacDay[] = []
  const datesWithout: string[] = []
  let sunless: unknown
  for (const date of Array.from({ length: count }, (_, i) => addDays(request.date, i))) {
    try {
      days.push(readOn(date, sky))
    } catch (error) {
      if (!isWithoutDay(error)) throw error
      sunless = error
      datesWithout.push(date)
    }
  }
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) throw sunless
  const span = { startMs: first.panchang.sunriseMs, endMs: last.panchang.nextSunriseMs }
  const entered = MOVERS.flatMap((graha) => ingressesOf(graha, span, zero))
  return { days, datesWithout, ingresses: entered.sort((a, b) => a.utcMs - b.utcMs) }
}

/** Reads the days of a week or a month at a place for a person. Throws as `readAlmanacPeriod`. */
export const readPeriod = ({ person, nowMs, ...request }: PeriodRequest): PersonPeriod =>
  readPeriodOf(readAlmanacPeriod(request), person, nowMs)

/** Reads a period that is computed already for a person, or for a Moon sign. */
export const readPeriodOf = (
  { days: almanac, datesWithout, ingresses: entered }: AlmanacPeriod,
  person: DayOwner,
  nowMs?: number,
): PersonPeriod => {
  const days = almanac.map((day) => readDayOf(day, person, nowMs))
  const moonSign = originOf(person, (almanac[0] as AlmanacDay).sky).moonSignIndex
  const score = Math.round((days.reduce((sum, each) => sum + each.score, 0) / days.length) * 10) / 10
  const chandrashtama = chandrashtamaOf(days)
  const ingresses = entered.map((each) => ({
    ...each,
    houseFromMoon: moonSign === null ? null : houseFrom(moonSign, SIGNS.indexOf(each.sign)),
  }))
  return {
    days,
    datesWithout,
    score,
    // A mean lies nearer the middle than the days do.
    tone: toneOf(score * 2),
    bestDates: datesBy(days, 'good', -1),
    carefulDates: datesBy(days, 'careful', 1),
    chandrashtama,
    ingresses,
    dashaChanges: dashaChangesOf(days, person),
    claims: [...ashtamaClaims(chandrashtama), ...ingresses.map(ingressClaim)],
  }
}

const isWithoutDay = (error: unknown): boolean =>
  (error instanceof AstrologyError && error.code === 'EVENT_NOT_FOUND') ||
  (error instanceof CivilTimeFault && error.code === 'date-impossible')

const datesBy = (days: readonly PersonDay[], tone: DayTone, order: 1 | -1): string[] =>
  days
    .filter((day) => day.tone === tone)
    .sort((a, b) => (a.score - b.score) * order)
    .slice(0, MAX_NAMED)
    .map(({ panchang }) => panchang.date)
    .sort()

/** The spans of the days joined where one goes on into the next. */
const chandrashtamaOf = (days: readonly PersonDay[]): Interval[] =>
  days
    .flatMap(({ moon }) => moon.filter(({ chandra }) => chandra?.isAshtama))
    .reduce<Interval[]>((joined, { startMs, endMs }) => {
      const last = joined.at(-1)
      // Days meet at a sunrise, which each finds to the hundredth of a second.
      if (last === undefined || startMs - last.endMs > 1000) return [...joined, { startMs, endMs }]
      return [...joined.slice(0, -1), { startMs: last.startMs, endMs }]
    }, [])

const ingressesOf = (
  graha: Graha,
  { startMs, endMs }: Interval,
  ayanamsa: typeof defaultConventions.ayanamsa,
): Omit<PeriodIngress, 'houseFromMoon'>[] =>
  ingresses(graha, { fromMs: startMs, toMs: endMs }, { ayanamsa }).map(({ utcMs, signIndex }) => ({
    graha,
    utcMs,
    sign: signAt(signIndex),
  }))

const dashaChangesOf = (days: readonly PersonDay[], person: DayRequest['person']): DashaPeriod<Graha>[] => {
  const last = days.at(-1) as PersonDay
  const periods = [...days.flatMap(({ dasha }) => dasha), ...dashaOf(person, last.panchang.nextSunriseMs)]
  const fromMs = (days[0] as PersonDay).panchang.sunriseMs
  const begun = periods.filter(({ startUtcMs, level }) => startUtcMs > fromMs && level > 1)
  return begun.filter(
    ({ startUtcMs, level }, i) =>
      begun.findIndex((other) => other.startUtcMs === startUtcMs && other.level === level) === i,
  )
}

const ASHTAMA = phrase(
  'the Moon passes the 8th sign from yours',
  'चंद्रमा आपकी राशि से आठवें स्थान से गुज़रता है',
  'Chandra aapki rashi se aathve sthan se guzarta hai',
)
const ashtamaClaims = (spans: readonly Interval[]): Claim[] =>
  spans.map(({ startMs, endMs }, nth) => ({
    id: `chandrashtama.${nth}`,
    rule: DAY_RULES.chandrashtama.id,
    evidence: ASHTAMA(),
    figures: { fromUtcMs: startMs, toUtcMs: endMs },
  }))

const ENTERS = phrase('{0} enters {1}', '{0} {1} राशि में आता है', '{0} {1} rashi mein aata hai')
const ENTERS_HOUSE = phrase(
  '{0} enters {1}, the {2} sign from yours',
  '{0} {1} राशि में आता है, आपकी राशि से {2} स्थान में',
  '{0} {1} rashi mein aata hai, aapki rashi se {2} sthan mein',
)
const ingressClaim = ({ graha, sign, utcMs, houseFromMoon }: PeriodIngress, nth: number): Claim => ({
  id: `ingress.${nth}`,
  rule: DAY_RULES.ingress.id,
  evidence:
    houseFromMoon === null
      ? ENTERS(THE_GRAHA[graha], SIGN_LABELS[sign])
      : ENTERS_HOUSE(THE_GRAHA[graha], SIGN_LABELS[sign], ordinal(houseFromMoon)),
  figures: { atUtcMs: utcMs, ...(houseFromMoon !== null && { houseFromMoon }) },
})
