import { nameDay, readDay } from '@astrovoice/astrology/day'
import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { answerDay } from '../day/answer-day.ts'
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
} from '../day/day-arguments.ts'
import { dayFacts } from '../day/day-facts.ts'
import { drawDay } from '../day/draw-day.ts'
import { personOf } from '../day/person.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized } from '../speak.ts'

export const dayTool = defineTool({
  name: 'get_day',
  description:
    'How a day is for the caller: today, tomorrow or a named date. Says good, mixed or one to go gently, the clearest time, and what to leave. For one limb of the almanac, such as Rahu Kaal, use get_panchang.',
  parameters: z.strictObject({
    date: dateArgument.describe(dateDescription),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ date, place: name }, context) => {
    const where = await findWhereabouts(context, name)
    const { place } = where
    const { nowMs } = context
    const today = todayAt(place, nowMs)
    const asked = date ?? today
    assertInRange(asked)
    const person = personOf(context.reading)
    const day = withinCalendar(() =>
      readDay({ ...siteOf(place), date: asked, person, ...(asked === today && { nowMs }) }),
    )
    const hearer = { nowMs, zone: place.timeZone }
    const answer = answerDay(day, where, hearer, person.isTimeKnown)
    const title = capitalized(nameDay(asked, hearer))
    return giveAnswer(context, {
      answer,
      claims: day.claims,
      facts: { place: place.name, ...dayFacts(day) },
      timeZone: place.timeZone,
      card: drawDay({ day, answer, title, place: place.name, language: context.language }),
    })
  },
})
