import { phrase } from '@astrovoice/astrology'
import {
  calendarDay,
  nameDay,
  sayStretch,
  sayWhen,
  stretchesOf,
  type Hearer,
} from '@astrovoice/astrology/day'
import { computePanchang, dayLimbs, PAKSHAS, type Panchang } from '@astrovoice/astrology/panchang'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import {
  assertInRange,
  dateArgument,
  dateDescription,
  findWhereabouts,
  placeArgument,
  placeDescription,
  siteOf,
  todayAt,
  withinCalendar,
  type Whereabouts,
} from '../day/day-arguments.ts'
import { dayClaims } from '../day/day-claims.ts'
import { panchangFacts } from '../day/day-facts.ts'
import { sayPlace } from '../day/day-words.ts'
import { drawDay } from '../day/draw-day.ts'
import { answerLimb, limbFacts, limbs } from '../day/limbs.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

export const panchangTool = defineTool({
  name: 'get_panchang',
  description:
    'The almanac of a day at a place: weekday, tithi, nakshatra, sunrise and Rahu Kaal. With `limb`, only when that runs: Rahu Kaal, Abhijit, Bhadra, Panchak, choghadiya and so on. For how the day is for the caller use get_day.',
  parameters: z.strictObject({
    date: dateArgument.describe(dateDescription),
    place: placeArgument.describe(placeDescription),
    limb: z.enum(limbs).optional().describe('The one thing that was asked for.'),
  }),
  compute: async ({ date, place: name, limb }, context) => {
    const where = await findWhereabouts(context, name)
    const { nowMs } = context
    if (date !== undefined) assertInRange(date)
    const panchang = withinCalendar(() => panchangOf(where, date, nowMs))
    const hearer = { nowMs, zone: where.place.timeZone }
    const day = { panchang, limbs: dayLimbs(panchang), hearer }
    const found = limb === undefined ? answerDay(panchang, hearer) : answerLimb(limb, day)
    const { claims } = found
    const answer = { ...found.answer, certainty: sentence(sayPlace(where)) }
    return giveAnswer(context, {
      answer,
      claims,
      facts: { place: where.place.name, ...panchangFacts(panchang), ...limbFacts(day) },
      timeZone: where.place.timeZone,
      card: drawDay({
        day: { panchang, stretches: stretchesOf(panchang, day.limbs), claims },
        answer,
        title: capitalized(nameDay(panchang.date, hearer)),
        place: where.place.name,
        language: context.language,
      }),
    })
  },
})

const dayMs = 86_400_000

/** The day of a date, or the one that runs: before sunrise that is the day before. */
function panchangOf({ place }: Whereabouts, date: string | undefined, nowMs: number): Panchang {
  const on = (each: string) => computePanchang({ date: each, ...siteOf(place) })
  if (date !== undefined) return on(date)
  const today = on(todayAt(place, nowMs))
  return nowMs < today.sunriseMs ? on(todayAt(place, nowMs - dayMs)) : today
}

/** What runs now of things that follow each other; of another day the one of sunrise. */
function runningAt<T extends { startMs: number; endMs: number }>(items: readonly T[], nowMs: number): T {
  const running = items.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs) ?? items[0]
  if (running) return running
  throw new Error('A day of the almanac has no limb of a kind; limbs follow one another without a gap.')
}

const DAY = phrase(
  '{0} is {1}, {2} {3} until {4}',
  '{0} {1} है, {2} पक्ष की {3} {4} तक है',
  '{0} {1} hai, {2} paksh ki {3} {4} tak hai',
)
const DAY_BEFORE = phrase(
  '{0} was {1}, {2} {3} until {4}',
  '{0} {1} था, {2} पक्ष की {3} {4} तक थी',
  '{0} {1} tha, {2} paksh ki {3} {4} tak thi',
)
const STILL = phrase(
  'Until sunrise it is {0}, {1} {2} until {3}',
  'सूर्योदय तक {0} है, {1} पक्ष की {2} {3} तक है',
  'Suryoday tak {0} hai, {1} paksh ki {2} {3} tak hai',
)
const MOON = phrase(
  'The Moon is in {0} until {1}.',
  'चंद्रमा {0} नक्षत्र में {1} तक है।',
  'Chandra {0} nakshatra mein {1} tak hai.',
)
const MOON_BEFORE = phrase(
  'The Moon was in {0} until {1}.',
  'चंद्रमा {0} नक्षत्र में {1} तक था।',
  'Chandra {0} nakshatra mein {1} tak tha.',
)
const RAHU_KAAL = phrase(
  'Leave Rahu Kaal free of beginnings: {0}.',
  'राहु काल में कोई नया काम शुरू न करें: {0}।',
  'Rahu Kaal mein koi naya kaam shuru na karein: {0}.',
)

function answerDay(panchang: Panchang, hearer: Hearer): { answer: Answer; claims: Claim[] } {
  const tithi = runningAt(panchang.tithis, hearer.nowMs)
  const nakshatra = runningAt(panchang.nakshatras, hearer.nowMs)
  const say = (utcMs: number): Speak => sayWhen(utcMs, hearer)
  const limb = [PAKSHAS[tithi.paksha], tithi.label, say(tithi.endMs)] as const
  const { date, vara, nextSunriseMs } = panchang
  const day = capitalized(calendarDay(date, hearer))
  const claims = dayClaims(panchang, { tithi, nakshatra })
  const moon = [nakshatra.label, say(nakshatra.endMs)] as const
  if (nextSunriseMs <= hearer.nowMs) {
    const verdict = sentence(DAY_BEFORE(day, vara.label, ...limb), ['vara', 'tithi'])
    return { answer: { verdict, why: sentence(MOON_BEFORE(...moon), ['nakshatra']) }, claims }
  }
  const isBeforeSunrise = date < civilDateAt(hearer.nowMs, hearer.zone)
  const words = isBeforeSunrise ? STILL(vara.label, ...limb) : DAY(day, vara.label, ...limb)
  const answer = {
    verdict: sentence(words, ['vara', 'tithi']),
    why: sentence(MOON(...moon), ['nakshatra']),
    action: sentence(RAHU_KAAL(sayStretch(panchang.periods.rahuKaal, hearer)), ['rahuKaal']),
  }
  return { answer, claims }
}
