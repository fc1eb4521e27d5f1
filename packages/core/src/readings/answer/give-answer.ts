import type { Card } from '@astrovoice/contracts'
import { birthTimeEffect, conventions } from '../birth-reading.ts'
import { zoneOf, type ReadingContext, type ToolOutput } from '../reading-tool.ts'
import type { Answer } from './answer.ts'
import type { Claim } from './claim.ts'
import { joinAnswer } from './join-answer.ts'

/** What a tool found out. */
export interface Finding {
  readonly answer: Answer
  /** Every claim that a sentence of the answer names. */
  readonly claims?: readonly Claim[]
  readonly facts: Record<string, unknown>
  readonly card?: Card | undefined
}

/**
 * The output of a tool that found something out: the words to say, the answer by its parts, the claims behind it,
 * the figures, and under which conventions they hold.
 */
export function giveAnswer(
  context: ReadingContext,
  { answer, claims = [], facts, card }: Finding,
): ToolOutput {
  const output = {
    speak: joinAnswer(answer),
    answer,
    claims,
    facts,
    timeZone: zoneOf(context),
    engineVersion: context.reading.chart.engineVersion,
    conventions,
    birthTime: birthTimeEffect(context.reading),
  }
  return card ? { output, card } : { output }
}
