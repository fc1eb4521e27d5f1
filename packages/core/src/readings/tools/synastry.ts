import { readWesternChart } from '@astrovoice/astrology/western'
import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertAdults } from '../areas/age.ts'
import { readBirth } from '../birth-reading.ts'
import { personArguments } from '../people/person-argument.ts'
import { withOtherPerson } from '../people/with-other-person.ts'
import { defineTool } from '../reading-tool.ts'
import { answerSynastry } from '../synastry/answer-synastry.ts'
import { bondingOf, bondsBetween } from '../synastry/bonds.ts'

export const synastryTool = defineTool({
  name: 'get_synastry',
  description:
    'How the caller and one other person get on by western synastry: ease, friction, and the aspects behind them. For guna milan or marriage use match_charts. If the output has "confirm", say its "speak" and wait for the caller’s yes.',
  parameters: z.strictObject(personArguments),
  compute: (asked, context) =>
    withOtherPerson(asked, context, (other) => {
      const { reading } = context
      assertAdults(context, [reading.profile, other], 'a synastry')
      const second = readBirth(other)
      const bonds = bondsBetween(reading, second)
      const areTimesKnown = reading.isTimeKnown && second.isTimeKnown
      return giveAnswer(context, {
        ...answerSynastry(bonds, areTimesKnown),
        facts: {
          with: other.name,
          bonding: bondingOf(bonds),
          areTimesKnown,
          aspects: bonds.map(({ aspect: { from, to, aspect, orbDeg }, theme, isEasy }) => ({
            ...{ from, to, aspect, theme, isEasy },
            orbDeg: Math.round(orbDeg * 100) / 100,
          })),
        },
        conventions: readWesternChart(reading.chart).conventions,
      })
    }),
})
