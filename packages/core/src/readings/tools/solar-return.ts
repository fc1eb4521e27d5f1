import { drawnChartOf, drawNorthIndian } from '@astrovoice/astrology'
import type { PersonYear } from '@astrovoice/astrology/day'
import type { Card } from '@astrovoice/contracts'
import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import {
  assertInRange,
  findWhereabouts,
  placeArgument,
  placeDescription,
  todayAt,
} from '../day/day-arguments.ts'
import { readYearFor, tellYear } from '../day/year.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'

export const solarReturnTool = defineTool({
  name: 'get_solar_return',
  description:
    'The caller’s varshaphal (solar return): a year of life from birthday to birthday by the Tajika school, with its lagna, muntha, lord and strongest stretch. Also shows its chart.',
  parameters: z.strictObject({
    year: z.int().optional().describe('Calendar year of the birthday; leave out for the year that runs.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ year: beginsIn, place: name }, context) => {
    const { reading, nowMs } = context
    if (beginsIn !== undefined) assertInRange(`${beginsIn}`)
    const where = await findWhereabouts(context, name)
    const hearer = { nowMs, zone: where.place.timeZone }
    const when = beginsIn === undefined ? { date: todayAt(where.place, nowMs) } : { beginsIn }
    const year = readYearFor(reading, { where, when, hearer })
    return giveAnswer(context, {
      ...tellYear(year, { where, when, hearer }, year.claims),
      card: drawYear(context, year),
    })
  },
})

/** The chart of the Sun's return. */
function drawYear({ reading: { profile }, language }: ReadingContext, { age, chart }: PersonYear): Card {
  const drawn = language === 'hi' ? 'hi' : 'en'
  const title =
    drawn === 'hi' ? `${profile.name}: ${age + 1}वाँ वर्ष` : `${profile.name}: year ${age + 1} of life`
  return { kind: 'chart', title, svg: drawNorthIndian(drawnChartOf(chart, title, true), 'dark', drawn) }
}
