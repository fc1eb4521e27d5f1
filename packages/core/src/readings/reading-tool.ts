import type { Card, Language } from '@astrovoice/contracts'
import type { z } from 'zod'
import { birthTimeEffect, conventions, type BirthReading } from './birth-reading.ts'
import type { Speak } from './speak.ts'

export interface ReadingContext {
  readonly reading: BirthReading
  readonly nowMs: number
  readonly language: Language
}

/** What a tool found out, and perhaps something to look at meanwhile. */
export interface ToolOutput {
  readonly output: Record<string, unknown>
  readonly card?: Card
}

/** One computation the model may ask for. */
export interface ReadingTool {
  readonly name: string
  readonly description: string
  readonly parameters: z.ZodObject
  compute(args: Record<string, unknown>, context: ReadingContext): ToolOutput
}

/** Types a tool's arguments by its own schema. */
export function defineTool<S extends z.ZodObject>(tool: {
  name: string
  description: string
  parameters: S
  compute: (args: z.output<S>, context: ReadingContext) => ToolOutput
}): ReadingTool {
  return { ...tool, compute: (args, context) => tool.compute(args as z.output<S>, context) }
}

/** By whose clock and calendar instants are said: that of the place of birth. */
export const zoneOf = ({ reading }: ReadingContext): string => reading.profile.place.timeZone

/** What every tool answers: the sentence to say, the figures behind it, and under which conventions they hold. */
export function stateFacts(
  context: ReadingContext,
  speak: Speak,
  facts: Record<string, unknown>,
): Record<string, unknown> {
  const { engineVersion } = context.reading.chart
  const birthTime = birthTimeEffect(context.reading)
  return { speak, facts, timeZone: zoneOf(context), engineVersion, conventions, birthTime }
}
