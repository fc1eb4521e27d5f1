import { drawnChartOf, drawNorthIndian } from '@astrovoice/astrology'
import type { PersonYear } from '@astrovoice/astrology/day'
import { TAJIKA_MATTERS, type TajikaMatter } from '@astrovoice/astrology/tajika'
import type { Card } from '@astrovoice/contracts'
import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertAdults } from '../areas/age.ts'
import {
  assertInRange,
  findWhereabouts,
  placeArgument,
  placeDescription,
  todayAt,
} from '../day/day-arguments.ts'
import { tellMatter, yogaFacts } from '../day/year-matter.ts'
import { readYearFor, tellYear } from '../day/year.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'

const adultMatters: ReadonlySet<TajikaMatter> = new Set(['marriage', 'children'])

export const solarReturnTool = defineTool({
  name: 'get_solar_return',
  description:
    'The caller’s varshaphal (solar return): a year of life from birthday to birthday by the Tajika school, with its lagna, muntha, lord, sahams, yogas and strongest stretch; with `matter`, whether that year brings one thing forward. Also shows its chart.',
  parameters: z.strictObject({
    year: z.int().optional().describe('Calendar year of the birthday; leave out for the year that runs.'),
    matter: z.enum(TAJIKA_MATTERS).optional().describe('What the question is about, if one thing.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ year: beginsIn, matter, place: name }, context) => {
    const { reading, nowMs } = context
    if (matter && adultMatters.has(matter)) assertAdults(context, [reading.profile], matter)
    if (beginsIn !== undefined) assertInRange(`${beginsIn}`)
    const where = await findWhereabouts(context, name)
    const hearer = { nowMs, zone: where.place.timeZone }
    const when = beginsIn === undefined ? { date: todayAt(where.place, nowMs) } : { beginsIn }
    const year = readYearFor(reading, { where, when, hearer })
    const asked = { where, when, hearer }
    const found = matter ? tellMatter(year, matter, asked) : tellYear(year, asked, year.claims)
    const facts = { ...found.facts, ...yogaFacts(year) }
    return giveAnswer(context, { ...found, facts, card: drawYear(context, year) })
  },
})

/** The chart of the Sun's return. */
function drawYear({ reading: { profile }, language }: ReadingContext, { age, chart }: PersonYear): Card {
  const drawn = language === 'hi' ? 'hi' : 'en'
  const title =
    drawn === 'hi' ? `${profile.name}: ${age + 1}वाँ वर्ष` : `${profile.name}: year ${age + 1} of life`
  return { kind: 'chart', title, svg: drawNorthIndian(drawnChartOf(chart, title, true), 'dark', drawn) }
}
