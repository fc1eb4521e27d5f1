import { findWindows } from '@astrovoice/astrology/timing'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertOldEnough } from '../areas/age.ts'
import { AreaName, areaNamed } from '../areas/areas.ts'
import { certaintyOf } from '../areas/certainty.ts'
import { sayBothSides, weigh } from '../areas/evidence.ts'
import { matters } from '../areas/matters.ts'
import { sayOutlook } from '../areas/say-outlook.ts'
import { matterOf, mergeSituations, Situation } from '../areas/situations.ts'
import { timingBirthOf } from '../areas/timing-birth.ts'
import { isLagnaSensitive } from '../birth-reading.ts'
import { defineTool } from '../reading-tool.ts'

const dayMs = 86_400_000

export const outlookTool = defineTool({
  name: 'get_outlook',
  description:
    'Whether and how the caller’s chart supports one part of life: a verdict, what helps, what holds back, one thing to do. For questions of when, use get_timing.',
  parameters: z.strictObject({ area: AreaName, situation: Situation }),
  compute: ({ area: name, situation: inCall }, context) => {
    const area = areaNamed(name)
    assertOldEnough(context, area)
    const situation = mergeSituations(inCall, context.told)
    const matter = matterOf(area, situation)
    const { reading, nowMs } = context
    const span = { fromMs: nowMs, toMs: nowMs + dayMs }
    const { promise } = findWindows(timingBirthOf(reading), area, span)
    const { helps, strains } = weigh(promise)
    const why = sayBothSides(promise)
    const { strength, score } = promise
    return giveAnswer(context, {
      answer: {
        verdict: sentence(
          sayOutlook(matter, strength),
          [helps, strains].flatMap((claim) => claim?.id ?? []),
        ),
        ...(why && { why }),
        certainty: certaintyOf(reading, isLagnaSensitive(reading)),
        action: sentence(matters[matter].action),
      },
      claims: promise.evidence,
      facts: { area: name, matter, situation, strength, score },
    })
  },
})
