import { z } from 'zod'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertAdults } from '../areas/age.ts'
import { readBirth } from '../birth-reading.ts'
import { answerMatch } from '../matching/answer-match.ts'
import { compareCharts } from '../matching/compare-charts.ts'
import { drawMatch } from '../matching/draw-match.ts'
import { sideOf } from '../matching/side-of.ts'
import { personArguments } from '../people/person-argument.ts'
import { withOtherPerson } from '../people/with-other-person.ts'
import { defineTool } from '../reading-tool.ts'

export const matchChartsTool = defineTool({
  name: 'match_charts',
  description:
    'How the caller’s chart matches that of one other person, for marriage or a couple: 36 gunas, faults and what lifts them, Mangal dosha of both. If the output has "confirm", say its "speak" and wait for the caller’s yes.',
  parameters: z.strictObject({
    ...personArguments,
    caller_side: z
      .enum(['bride', 'groom'])
      .optional()
      .describe('Whose part the caller takes, if they said so; the gunas are not symmetric.'),
  }),
  compute: ({ caller_side: told, ...asked }, context) =>
    withOtherPerson(asked, context, (other) => {
      const { reading, language } = context
      assertAdults(context, [reading.profile, other], 'a match')
      const side = told ?? sideOf(reading.profile, other)
      const comparison = compareCharts({ first: reading, second: readBirth(other), side })
      const { match, points, claims, faults, areTimesKnown } = comparison
      return giveAnswer(context, {
        answer: answerMatch(comparison),
        claims,
        facts: {
          with: other.name,
          points,
          maxPoints: match.ashtakoot.maximum,
          callerSide: side ?? null,
          areTimesKnown,
          kootas: match.ashtakoot.kootas.map(({ id, points: found, maximum }) => ({
            id,
            points: found,
            maximum,
          })),
          faults: faults.map(({ koota, liftedBy }) => ({ koota: koota.id, isLifted: liftedBy.length > 0 })),
          mangal: areTimesKnown ? { agrees: match.manglik.agrees } : null,
        },
        card: drawMatch({ comparison, first: reading.profile, second: other, language }),
      })
    }),
})
