import type { Card } from '@astrovoice/contracts'
import { birthTimeEffect, conventions as vedic } from '../birth-reading.ts'
import { zoneOf, type ReadingContext, type ToolOutput } from '../reading-tool.ts'
import { answerParts, type Answer } from './answer.ts'
import type { Claim } from './claim.ts'
import { drawReasons } from './draw-reasons.ts'
import { joinAnswer } from './join-answer.ts'

/** What a tool found out. */
export interface Finding {
  readonly answer: Answer
  /** Those that no part of the answer names are left out of the output. */
  readonly claims?: readonly Claim[]
  readonly facts: Record<string, unknown>
  readonly card?: Card | undefined
  /** By whose clock instants are said; the place of birth's if left out. */
  readonly timeZone?: string
  /** Those of Vedic readings if left out. */
  readonly conventions?: Readonly<Record<string, unknown>>
}

/**
 * The output of a tool that found something out: the words to say, the answer by its parts, the claims behind it,
 * the figures, and under which conventions they hold.
 */
export function giveAnswer(
  context: ReadingContext,
  { answer, claims = [], facts, card, timeZone = zoneOf(context), conventions = vedic }: Finding,
): ToolOutput {
  const named = namedClaims(answer, claims)
  const output = {
    speak: joinAnswer(answer),
    answer,
    claims: named,
    facts,
    timeZone,
    engineVersion: context.reading.chart.engineVersion,
    conventions,
    birthTime: birthTimeEffect(context.reading),
  }
  const reasons = drawReasons({ answer, claims: named, language: context.language, zone: timeZone })
  return { output, ...(reasons && { reasons }), ...(card && { card }) }
}

/**
 * The claims that the answer names, each once, in the order they are named.
 * @throws Error for a claim that is named and not there: a bug of the tool.
 */
function namedClaims(answer: Answer, claims: readonly Claim[]): Claim[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const named = new Set(answerParts.flatMap((part) => answer[part]?.claims ?? []))
  return [...named].map((id) => {
    const claim = known.get(id)
    if (!claim) throw new Error(`The answer names the claim ${id}, which the tool did not give.`)
    return claim
  })
}
