import { GRAHAS } from '@astrovoice/astrology'
import { z } from 'zod'
import type { Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { askedSpan, DateArgument, type AskedSpan } from '../areas/asked-span.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'
import { answerNow, answerSpan } from '../transits/answer-one.ts'
import { answerAllNow, answerChanges, isShort, quick, slow, weightiest } from '../transits/answer-several.ts'
import { drawTransits } from '../transits/draw-transits.ts'
import { sayEffects, transitsFor } from '../transits/read-transits-for.ts'
import { transitFacts } from '../transits/transit-facts.ts'
import { sayComing } from '../transits/say-coming.ts'
import { transitCertainty } from '../transits/transit-certainty.ts'

const years = 1

export const transitsTool = defineTool({
  name: 'get_transits',
  description:
    'Where a planet stands now over the caller’s chart, since when, until when, whether it is retrograde, and what that is held to mean; or when it changes its sign in a span. Without a planet: the slow ones.',
  parameters: z.strictObject({
    planet: z.enum(GRAHAS).optional(),
    from: DateArgument.describe('First day, YYYY-MM-DD; leave out for now.'),
    until: DateArgument.describe('Last day, YYYY-MM-DD.'),
  }),
  compute: async ({ planet, ...asked }, context) => {
    const isNow = asked.from === undefined && asked.until === undefined
    const span = isNow ? momentOf(context) : askedSpan(context, asked, years)
    const grahas = planet ? [planet] : [...slow, ...(isNow || !isShort(span) ? [] : quick)]
    const all = grahas.map((graha) => transitsFor(context, graha, span))
    const main = planet ? all[0]! : weightiest(all)
    const effects = await sayEffects(main, { isNamed: planet !== undefined || !isNow })
    const coming = planet && isNow ? await sayComing(context, main) : { sentences: [], claims: [] }
    return giveAnswer(context, {
      answer: { ...answerOf(), certainty: transitCertainty(context) },
      claims: [...all.flatMap(({ claims }) => claims), ...coming.claims],
      facts: { transits: all.map((each) => transitFacts(context, each)) },
      card: await drawTransits(context, all),
    })

    function answerOf(): Answer {
      if (planet)
        return isNow
          ? answerNow(context, main, [...effects, ...coming.sentences])
          : answerSpan(context, { transits: main, span, effects })
      return isNow ? answerAllNow(context, all, effects) : answerChanges(context, { all, span, effects })
    }
  },
})

const momentOf = ({ nowMs }: ReadingContext): AskedSpan => ({ fromMs: nowMs, toMs: nowMs + 1 })
