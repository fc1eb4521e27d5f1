import type { Claim } from '@astrovoice/astrology/rules'
import { findWindows, type AreaPromise } from '@astrovoice/astrology/timing'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { assertOldEnough } from '../areas/age.ts'
import { certaintyOf } from '../areas/certainty.ts'
import { pointsOf } from '../areas/evidence.ts'
import { pathPairs, paths, type Path } from '../areas/paths.ts'
import { sayLeaning, sayPathReasons } from '../areas/say-paths.ts'
import { timingBirthOf } from '../areas/timing-birth.ts'
import { isLagnaSensitive } from '../birth-reading.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'

/** Scores run from -1 to 1; a difference below this is no leaning. */
const leaningFrom = 0.1
const clearFrom = 0.35
const dayMs = 86_400_000

export const comparePathsTool = defineTool({
  name: 'compare_paths',
  description:
    'Which of two ways the caller’s chart leans to: love or arranged marriage, job or business, home or abroad, staying or changing work. Both sides, and the choice stays with the caller.',
  parameters: z.strictObject({ paths: z.enum(pathPairs) }),
  compute: ({ paths: pair }, context) => {
    const { first, second, action } = paths[pair]
    for (const area of pair === 'love_or_arranged' ? [...first.areas, ...second.areas] : []) {
      assertOldEnough(context, area)
    }
    const [a, b] = [judge(context, first), judge(context, second)]
    const difference = a.score - b.score
    const strength =
      Math.abs(difference) < leaningFrom ? 'even' : Math.abs(difference) < clearFrom ? 'slight' : 'clear'
    const [ahead, behind] = difference >= 0 ? [a, b] : [b, a]
    const { reading } = context
    const reasons = reasonsOf(ahead, behind)
    return giveAnswer(context, {
      answer: {
        verdict: sentence(
          sayLeaning(ahead.path, behind.path, strength),
          reasons.map(({ reason }) => reason.id),
        ),
        ...(reasons.length > 0 && { why: sayPathReasons(reasons) }),
        certainty: certaintyOf(reading, isLagnaSensitive(reading)),
        action: sentence(action),
      },
      claims: [...a.claims, ...b.claims],
      facts: {
        paths: pair,
        leaning: strength === 'even' ? null : ahead.path.name.en,
        strength,
        scores: { first: a.score, second: b.score },
      },
    })
  },
})

interface Judged {
  readonly path: Path
  /** The mean of its areas, -1 to 1. */
  readonly score: number
  /** The heaviest first, those that speak for its score. */
  readonly reasons: readonly Claim[]
  readonly claims: readonly Claim[]
}

function judge(context: ReadingContext, path: Path): Judged {
  const { nowMs, reading } = context
  const span = { fromMs: nowMs, toMs: nowMs + dayMs }
  const promises = path.areas.map((area) => findWindows(timingBirthOf(reading), area, span).promise)
  const score = promises.reduce((sum, promise) => sum + promise.score, 0) / promises.length
  const claims = promises.flatMap(nameByArea)
  return { path, score, reasons: speakingFor(score, claims), claims }
}

/** For a path that scores above zero what helps it, else what strains. */
function speakingFor(score: number, claims: readonly Claim[]): Claim[] {
  const sign = score >= 0 ? 1 : -1
  return claims.filter((claim) => sign * pointsOf(claim) > 0)
}

/** One reason a path, and not the same twice: areas share houses and lords. */
function reasonsOf(ahead: Judged, behind: Judged): { path: Path; reason: Claim }[] {
  const [first] = ahead.reasons
  const second = behind.reasons.find(({ evidence }) => evidence.en !== first?.evidence.en)
  return [
    { path: ahead.path, reason: first },
    { path: behind.path, reason: second },
  ].flatMap(({ path, reason }) => (reason ? [{ path, reason }] : []))
}

/** Ids are unique within the result of one area; an answer about several names each with its area. */
const nameByArea = ({ area, evidence }: AreaPromise): Claim[] =>
  evidence.map((claim) => ({ ...claim, id: `${area}.${claim.id}` }))
