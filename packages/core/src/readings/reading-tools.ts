import { AstrologyError, type AstrologyErrorCode } from '@astrovoice/astrology'
import type { BirthProfile } from '@astrovoice/contracts'
import { z } from 'zod'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ModelTool } from '../ports/realtime-model.ts'
import { refuse, Refusal, type RefusalReason } from './answer/refusal.ts'
import { readBirth } from './birth-reading.ts'
import type { ReadingContext, ReadingTool, ToolOutput } from './reading-tool.ts'
import { runInTime, TookTooLong } from './run-in-time.ts'
import { readingToolCatalogue } from './tools/catalogue.ts'

/** The computations that the astrologer can request in a call. */
export interface ReadingTools {
  readonly definitions: readonly ModelTool[]
  /**
   * Runs a tool for the caller's birth profile. It may refuse: wrong name or arguments, a date out of range, too
   * slow. Then it has an `error` for the model and `speak`, the words for the caller. Throws only for bugs.
   * @param seed what chance in it comes from: the same seed draws the same cards. Left out, the clock's.
   */
  run(name: string, args: unknown, seed?: string): Promise<ToolOutput>
}

/** Shorter than the limit of the call, so that the caller hears why. */
export const toolLimitMs = 4000

const definitions: readonly ModelTool[] = readingToolCatalogue.map(({ name, description, parameters }) => ({
  name,
  description,
  parameters: z.toJSONSchema(parameters, { target: 'draft-7', io: 'input' }),
}))

/** Every tool that there is. */
export const readingToolNames: readonly string[] = readingToolCatalogue.map(({ name }) => name)

/** The same tools without some, which the model is not offered and cannot run. */
export const withholdTools = (tools: ReadingTools, withheld: readonly string[]): ReadingTools =>
  withheld.length === 0
    ? tools
    : {
        definitions: tools.definitions.filter(({ name }) => !withheld.includes(name)),
        run: async (name, args, seed) =>
          withheld.includes(name)
            ? refuse('not_understood', `This astrologer has no tool ${name}.`)
            : tools.run(name, args, seed),
      }

/** What the tools of one call are made from. */
export interface ReadingToolsContext extends Pick<
  ReadingContext,
  'language' | 'places' | 'listProfiles' | 'presentPlace' | 'told' | 'voice'
> {
  readonly profile: BirthProfile
  readonly clock: Clock
  /** Births that were read back to the caller in this call; tools add to them. */
  readonly readBack?: Set<string>
}

/** The tools of one call, for this birth profile and in this call's language. */
export function createReadingTools(
  context: ReadingToolsContext,
  catalogue: readonly ReadingTool[] = readingToolCatalogue,
): ReadingTools {
  const {
    profile,
    language,
    clock,
    places,
    listProfiles,
    presentPlace,
    told,
    voice,
    readBack = new Set(),
  } = context
  return {
    definitions,
    async run(name, args, seed = `${clock.nowMs()}`) {
      const tool = catalogue.find((candidate) => candidate.name === name)
      if (!tool) {
        const known = catalogue.map((each) => each.name).join(', ')
        return refuse('not_understood', `There is no tool ${name}; there are ${known}.`)
      }
      const parsed = tool.parameters.safeParse(args)
      if (!parsed.success) return refuse('not_understood', z.prettifyError(parsed.error))
      try {
        return await runInTime(clock, toolLimitMs, (signal) =>
          tool.compute(parsed.data, {
            reading: readBirth(profile),
            nowMs: clock.nowMs(),
            language,
            signal,
            places,
            listProfiles,
            presentPlace,
            told,
            readBack,
            voice,
            seed,
          }),
        )
      } catch (error) {
        return refusalOf(error)
      }
    },
  }
}

/** What the caller hears of a refusal of the engine. */
const reasons: Readonly<Record<AstrologyErrorCode, RefusalReason>> = {
  INVALID_DATE: 'date_out_of_range',
  YEAR_OUT_OF_RANGE: 'date_out_of_range',
  INVALID_PLACE: 'place_unknown',
  INVALID_AYANAMSA: 'failed',
  HOUSES_UNDEFINED: 'failed',
  EVENT_NOT_FOUND: 'sun_does_not_rise',
  INVALID_REQUEST: 'failed',
}

/** @throws the error itself if it is a bug or an outage: the session logs it and tells the model. */
function refusalOf(error: unknown): ToolOutput {
  if (error instanceof Refusal) return refuse(error.reason, error.message)
  if (error instanceof TookTooLong) return refuse('slow', error.message)
  if (error instanceof AstrologyError) return refuse(reasons[error.code], error.message)
  throw error
}
