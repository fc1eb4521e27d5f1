import type { AnswerCard, BirthProfile, Card, Language, Place } from '@astrovoice/contracts'
import type { z } from 'zod'
import type { PlaceSearch } from '../births/index.ts'
import type { SituationName } from './areas/situation-names.ts'
import type { BirthReading } from './birth-reading.ts'
import type { Voice } from './voice/voice.ts'

export interface ReadingContext {
  readonly reading: BirthReading
  readonly nowMs: number
  readonly language: Language
  /** Aborts when the tool call is over; a tool that waits for something stops then. */
  readonly signal: AbortSignal
  /** What chance comes from; the same in each run of a turn. */
  readonly seed: string
  /** Finds the towns that callers name; without it only the places of the account are known. */
  readonly places?: PlaceSearch | undefined
  /** Where the caller is, if they have said so. */
  readonly presentPlace?: Place | undefined
  /** The caller's stored profiles; without it only births that the caller tells are known. */
  readonly listProfiles?: (() => Promise<readonly BirthProfile[]>) | undefined
  /** What the caller told in earlier calls; what they tell in this one takes it back. */
  readonly told?: readonly SituationName[] | undefined
  /** Births that were read back to the caller in this call. */
  readonly readBack: Set<string>
  /** How the astrologer says reasons and advice; without it they are in no one's words. */
  readonly voice?: Voice | undefined
}

/** A tool's result, with an optional card. */
export interface ToolOutput {
  readonly output: Record<string, unknown>
  readonly card?: Card
  /** What the sentences of the answer rest on; shown with the answer. */
  readonly reasons?: AnswerCard
}

/** A computation that the model may request. */
export interface ReadingTool {
  readonly name: string
  readonly description: string
  readonly parameters: z.ZodObject
  /** @throws Refusal, or AstrologyError for what cannot be computed. */
  compute(args: Record<string, unknown>, context: ReadingContext): ToolOutput | Promise<ToolOutput>
}

/** Types a tool's arguments by its own schema. */
export function defineTool<S extends z.ZodObject>(tool: {
  name: string
  description: string
  parameters: S
  compute: (args: z.output<S>, context: ReadingContext) => ToolOutput | Promise<ToolOutput>
}): ReadingTool {
  return { ...tool, compute: (args, context) => tool.compute(args as z.output<S>, context) }
}

/** The clock and calendar of spoken instants: those of the place where the caller is, else of birth. */
export const zoneOf = ({ reading, presentPlace }: Pick<ReadingContext, 'reading' | 'presentPlace'>): string =>
  (presentPlace ?? reading.profile.place).timeZone
