import type { Card } from '@astrovoice/contracts'
import { birthTimeEffect, conventions as vedic } from '../birth-reading.ts'
import { zoneOf, type ReadingContext, type ToolOutput } from '../reading-tool.ts'
import { inAll, type Speak } from '../speak.ts'
import { voiceAnswer, voiceEvidence } from '../voice/voice-answer.ts'
import type { Voice } from '../voice/voice.ts'
import { answerParts, evidenceKind, type Answer } from './answer.ts'
import { asSentence } from './as-sentence.ts'
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
  const { voice } = context
  const said = withoutReasons(voice ? voiceAnswer(answer, voice) : answer)
  const because = answer.why ? undefined : sayBecause(named, voice)
  const output = {
    speak: joinAnswer(said, voice?.style.order),
    answer: said,
    ...(because && { because }),
    claims: named,
    facts,
    timeZone,
    engineVersion: context.reading.chart.engineVersion,
    conventions,
    birthTime: birthTimeEffect(context.reading),
  }
  const reasons = drawReasons({ answer: said, claims: named, language: context.language, zone: timeZone })
  return { output, ...(reasons && { reasons }), ...(card && { card }) }
}

/** Reasons are for the words; the output has the claims. */
function withoutReasons({ why, ...rest }: Answer): Answer {
  if (!why) return rest
  const { reasons: _, ...said } = why
  return { ...rest, why: said }
}

/** More are not kept in the ear. */
const maxEvidence = 3

/** What is said when the caller asks why and the answer gave no reason: the evidence of its claims. */
function sayBecause(claims: readonly Claim[], voice: Voice | undefined): Speak | undefined {
  const shown = claims.slice(0, maxEvidence)
  if (shown.length === 0) return undefined
  if (voice)
    return voiceEvidence(
      shown.map(({ rule, evidence }) => ({ speak: evidence, kind: evidenceKind(rule) })),
      voice,
    )
  return inAll((language) => shown.map(({ evidence }) => asSentence(evidence[language], language)).join(' '))
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
