import { listed, phrase } from '@astrovoice/astrology'
import { type Hearer } from '@astrovoice/astrology/day'
import { festivalLabels, FESTIVAL_RULES, festivals, type Festival } from '@astrovoice/astrology/panchang'
import type { Claim } from '@astrovoice/astrology/rules'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import {
  dateArgument,
  findWhereabouts,
  placeArgument,
  placeDescription,
  siteOf,
  spanOf,
  todayAt,
} from '../day/day-arguments.ts'
import { dayNoun, sayPlace } from '../day/day-words.ts'
import { defineTool } from '../reading-tool.ts'

/** Names of festivals as the model says them. */
const named = Object.fromEntries(Object.keys(festivalLabels).map((id) => [id.replaceAll('-', '_'), id]))

const maxSpoken = 3
/** The next date of a festival comes within two years of the calendar. */
const spans = { all: { defaultDays: 45, maxDays: 366 }, one: { defaultDays: 400, maxDays: 401 } }

export const festivalsTool = defineTool({
  name: 'get_festivals',
  description:
    'Dates of Hindu festivals by the sky of a place: the next ones, those between two dates, or the next date of one festival.',
  parameters: z.strictObject({
    festival: z
      .enum(Object.keys(named) as [string, ...string[]])
      .optional()
      .describe('The one that was asked for.'),
    from: dateArgument.describe('First ISO date; leave out for today.'),
    until: dateArgument.describe('Last ISO date.'),
    place: placeArgument.describe(placeDescription),
  }),
  compute: async ({ festival, from, until, place: name }, context) => {
    const where = await findWhereabouts(context, name)
    const { place } = where
    const { nowMs } = context
    const span = spanOf({ from, until }, todayAt(place, nowMs), festival ? spans.one : spans.all)
    const found = festivalsWithin(span, siteOf(place), festival && named[festival])
    const wanted = festival ? found.slice(0, 1) : found
    const claims = wanted.slice(0, maxSpoken).map(claimOf)
    const answer = answerFestivals(wanted.slice(0, maxSpoken), claims, { nowMs, zone: place.timeZone })
    return giveAnswer(context, {
      answer: { ...answer, certainty: sentence(sayPlace(where)) },
      claims,
      facts: {
        place: place.name,
        ...span,
        festivals: wanted.map(({ id, label, date }) => ({ id, name: label.en, date })),
      },
      timeZone: place.timeZone,
    })
  },
})

/** The engine reads whole years; a span touches two or three. */
function festivalsWithin(
  { from, to }: { readonly from: string; readonly to: string },
  site: ReturnType<typeof siteOf>,
  id: string | undefined,
): Festival[] {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .flatMap((year) => festivals({ ...site, year, ...(id !== undefined && { id }) }))
    .filter(({ date }) => date >= from && date <= to)
}

const claimOf = ({ label, date }: Festival, nth: number): Claim => ({
  id: `festival.${nth}`,
  rule: FESTIVAL_RULES.dated.id,
  evidence: label,
  figures: { date },
})

const ONE = phrase('{0} is on {1}', '{0} {1} को है', '{0} {1} ko hai')
const ITEM = phrase('{0} on {1}', '{1} को {0}', '{1} ko {0}')
const MORE = phrase('The next festivals are {0}', 'आने वाले त्योहार हैं: {0}', 'Aane wale tyohaar hain: {0}')
const NONE = phrase(
  'There is no festival of my list in those days',
  'उन दिनों में कोई बड़ा त्योहार नहीं है',
  'Un dino mein koi bada tyohaar nahi hai',
)
const TODAY = phrase('{0} is {1}', '{0} {1} है', '{0} {1} hai')

function answerFestivals(wanted: readonly Festival[], claims: readonly Claim[], hearer: Hearer): Answer {
  const ids = claims.map(({ id }) => id)
  const [first, ...others] = wanted
  if (!first) return { verdict: sentence(NONE()) }
  const day = dayNoun(first.date, hearer)
  if (others.length === 0) {
    // “Holi is tomorrow”, but “Holi is on Wednesday, 4 March”.
    const said = (/\d/.test(day.en) ? ONE : TODAY)(first.label, day)
    return { verdict: sentence(said, ids) }
  }
  const items = wanted.map(({ label, date }) => ITEM(label, dayNoun(date, hearer)))
  return { verdict: sentence(MORE(listed(items)), ids) }
}
