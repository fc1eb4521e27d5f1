import { civilDateAt, isoInZone } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { Refusal } from '../answer/refusal.ts'
import { askedSpan, DateArgument } from '../areas/asked-span.ts'
import { sayMonths } from '../areas/say-months.ts'
import { dashaCertainty, periodClaim } from '../dashas/dasha-claims.ts'
import { periodsWithin, type Period } from '../dashas/dasha-periods.ts'
import { sayNextPeriod, sayRunning } from '../dashas/say-next-period.ts'
import { defineTool, zoneOf, type ReadingContext } from '../reading-tool.ts'

/** Longer than the longest major period, Venus's of 20 years. */
const years = 30
const yearMs = 365.25 * 86_400_000
const maxPeriodsInFacts = 12

export const dashaTimelineTool = defineTool({
  name: 'get_dasha_timeline',
  description:
    'Which Vimshottari period comes next and when, and the periods of a span. Without dates it begins today.',
  parameters: z.strictObject({
    from: DateArgument.describe('First day, YYYY-MM-DD; today if absent.'),
    until: DateArgument.describe('Last day, YYYY-MM-DD.'),
  }),
  compute: (asked, context) => {
    const span = askedSpan(context, asked, years)
    const [mahas, antars] = [1, 2].map((level) => periodsWithin(context.reading, level as 1 | 2, span))
    const [maha, antar] = [mahas?.[0], antars?.[0]]
    if (!mahas || !antars || !maha || !antar) {
      throw new Refusal('outside_dashas', 'The dashas are defined for 120 years from birth only.')
    }
    const next = nextAfter(context, span.fromMs, asked.from === undefined ? 1 : 2) ?? antar
    const zone = zoneOf(context)
    return giveAnswer(context, {
      answer: answerNext(context, maha, antar, next),
      claims: [maha, antar, next].map(periodClaim),
      facts: {
        periods: [...mahas, ...antars]
          .slice(0, maxPeriodsInFacts)
          .map(({ lord, level, startUtcMs, endUtcMs }) => ({
            lord,
            level,
            from: isoInZone(startUtcMs, zone),
            to: isoInZone(endUtcMs, zone),
          })),
      },
    })
  },
})

/** The first period of a level that begins after an instant. */
function nextAfter({ reading }: ReadingContext, fromMs: number, level: 1 | 2): Period | undefined {
  const ahead = periodsWithin(reading, level, { fromMs, toMs: fromMs + years * yearMs })
  return ahead.find(({ startUtcMs }) => startUtcMs > fromMs)
}

function answerNext(context: ReadingContext, maha: Period, antar: Period, next: Period): Answer {
  const zone = zoneOf(context)
  const { startUtcMs, endUtcMs } = next
  const certainty = dashaCertainty(context.reading)
  const ids = [periodClaim(next).id]
  return {
    verdict: sentence(sayNextPeriod(next), ids),
    when: {
      ...sentence(sayMonths(startUtcMs, endUtcMs, context.nowMs, zone), ids),
      from: civilDateAt(startUtcMs, zone),
      until: civilDateAt(endUtcMs - 1, zone),
    },
    why: sentence(sayRunning(maha, antar, zone), [periodClaim(maha).id, periodClaim(antar).id]),
    ...(certainty && { certainty }),
  }
}
