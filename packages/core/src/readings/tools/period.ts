import { phrase } from '@astrovoice/astrology'
import { readPeriod, type Hearer, type PersonPeriod } from '@astrovoice/astrology/day'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { answerPeriod } from '../day/answer-period.ts'
import {
  assertInRange,
  dateArgument,
  findWhereabouts,
  placeArgument,
  placeDescription,
  siteOf,
  todayAt,
  withinCalendar,
} from '../day/day-arguments.ts'
import { spanIn } from '../day/day-facts.ts'
import { dayNoun, sayGround } from '../day/day-words.ts'
import { personOf } from '../day/person.ts'
import { findYear } from '../day/year.ts'
import { defineTool } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'

const lengths = { week: 7, month: 30 } as const

export const periodTool = defineTool({
  name: 'get_period',
  description:
    'How the coming week or month is for the caller: its tone, the best days and those to go gently; or the year of life that runs, from birthday to birthday. Begins today unless a date is given.',
  parameters: z.strictObject({
    period: z.enum(['week', 'month', 'year']),
    from: dateArgument.describe('First ISO date; leave out for today.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ period, from, place: name }, context) => {
    const where = await findWhereabouts(context, name)
    const { place } = where
    const { nowMs } = context
    const today = todayAt(place, nowMs)
    const date = from ?? today
    assertInRange(date)
    const person = personOf(context.reading)
    const hearer = { nowMs, zone: place.timeZone }
    if (period === 'year')
      return giveAnswer(context, findYear(context.reading, { where, when: { date }, hearer }))
    const read = withinCalendar(() => readPeriod({ ...siteOf(place), date, days: lengths[period], person }))
    return giveAnswer(context, {
      answer: {
        ...answerPeriod(read, subjectOf({ period, from: date, isNow: date === today }, hearer), hearer),
        certainty: sentence(sayGround(where, person.isTimeKnown)),
      },
      claims: read.claims,
      facts: { place: place.name, ...periodFacts(read, place.timeZone) },
      timeZone: place.timeZone,
    })
  },
})

interface Asked {
  readonly period: keyof typeof lengths
  readonly from: string
  readonly isNow: boolean
}

const NAMES = {
  week: { en: 'The coming week', hi: 'आने वाला हफ़्ता', hinglish: 'Aane wala hafta' },
  month: { en: 'The coming month', hi: 'आने वाला महीना', hinglish: 'Aane wala mahina' },
} as const
const FROM = {
  week: phrase('The week from {0}', '{0} से शुरू हफ़्ता', '{0} se shuru hafta'),
  month: phrase('The month from {0}', '{0} से शुरू महीना', '{0} se shuru mahina'),
} as const
const subjectOf = ({ period, from, isNow }: Asked, hearer: Hearer): Speak =>
  isNow ? NAMES[period] : FROM[period](dayNoun(from, hearer))

const periodFacts = (read: PersonPeriod, zone: string): Record<string, unknown> => ({
  tone: read.tone,
  score: read.score,
  days: read.days.map(({ panchang, tone, score }) => ({ date: panchang.date, tone, score })),
  datesWithout: read.datesWithout,
  bestDates: read.bestDates,
  carefulDates: read.carefulDates,
  chandrashtama: read.chandrashtama.map((span) => spanIn(zone, span)),
  ingresses: read.ingresses.map(({ graha, sign, utcMs, houseFromMoon }) => ({
    graha,
    sign,
    at: spanIn(zone, { startMs: utcMs, endMs: utcMs }).from,
    houseFromMoon,
  })),
  dashaChanges: read.dashaChanges.map(({ lord, level, startUtcMs }) => ({
    lord,
    level,
    from: spanIn(zone, { startMs: startUtcMs, endMs: startUtcMs }).from,
  })),
})
