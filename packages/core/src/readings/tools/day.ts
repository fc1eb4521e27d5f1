import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import {
  dateArgument,
  dateDescription,
  findWhereabouts,
  placeArgument,
  placeDescription,
} from '../day/day-arguments.ts'
import { dayFacts } from '../day/day-facts.ts'
import { readDayFor } from '../day/read-day-for.ts'
import { defineTool } from '../reading-tool.ts'

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
    const { day, answer, card } = readDayFor({ ...context, where, date })
    return giveAnswer(context, {
      answer,
      claims: day.claims,
      facts: { place: place.name, ...dayFacts(day) },
      timeZone: place.timeZone,
      card,
    })
  },
})
