import type { Card, Language } from '@astrovoice/contracts'
import type { z } from 'zod'
import { birthTimeEffect, conventions, type BirthReading } from './birth-reading.ts'
import type { Speak } from './speak.ts'

export interface ReadingContext {
  readonly reading: BirthReading
  readonly nowMs: number
  readonly language: Language
}

/** A tool's result, with an optional card. */
export interface ToolOutput {
  readonly output: Record<string, unknown>
  readonly card?: Card
}

/** A computation that the model may request. */
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

/** The clock and calendar of spoken instants: those of the place of birth. */
export const zoneOf = ({ reading }: ReadingContext): string => reading.profile.place.timeZone

/** Every tool's output: the sentence to say, its figures, and their conventions. */
export function stateFacts(
  context: ReadingContext,
  speak: Speak,
  facts: Record<string, unknown>,
): Record<string, unknown> {
  const { engineVersion } = context.reading.chart
  const birthTime = birthTimeEffect(context.reading)
  return { speak, facts, timeZone: zoneOf(context), engineVersion, conventions, birthTime }
}
