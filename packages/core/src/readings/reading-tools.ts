import { AstrologyError } from '@astrovoice/astrology'
import type { BirthProfile, Language } from '@astrovoice/contracts'
import { z } from 'zod'
import type { Clock } from '@astrovoice/contracts/clock'
import type { ModelTool } from '../ports/realtime-model.ts'
import { readBirth } from './birth-reading.ts'
import type { ReadingTool, ToolOutput } from './reading-tool.ts'
import { birthChartTool } from './tools/birth-chart.ts'
import { currentDashaTool } from './tools/current-dasha.ts'
import { doshasTool } from './tools/doshas.ts'
import { lifeAreaTool } from './tools/life-area.ts'
import { panchangTool } from './tools/panchang.ts'
import { planetPositionTool } from './tools/planet-position.ts'

/** The computations that the astrologer can request in a call. */
export interface ReadingTools {
  readonly definitions: readonly ModelTool[]
  /**
   * Runs a tool for the caller's birth profile. Wrong names, wrong arguments and impossible computations get an
   * `error` that the model can act on. None is thrown: the call goes on.
   */
  run(name: string, args: unknown): Promise<ToolOutput>
}

const tools: readonly ReadingTool[] = [
  birthChartTool,
  planetPositionTool,
  currentDashaTool,
  lifeAreaTool,
  doshasTool,
  panchangTool,
]

const definitions: readonly ModelTool[] = tools.map(({ name, description, parameters }) => ({
  name,
  description,
  parameters: z.toJSONSchema(parameters, { target: 'draft-7' }),
}))

/** The tools of one call, for this birth profile and in this call's language. */
export function createReadingTools(context: {
  profile: BirthProfile
  language: Language
  clock: Clock
}): ReadingTools {
  return {
    definitions,
    async run(name, args) {
      const tool = tools.find((candidate) => candidate.name === name)
      if (!tool) return refuse(`There is no tool ${name}; there are ${tools.map((t) => t.name).join(', ')}.`)
      const parsed = tool.parameters.safeParse(args)
      if (!parsed.success) return refuse(z.prettifyError(parsed.error))
      const { profile, language, clock } = context
      try {
        return tool.compute(parsed.data, { reading: readBirth(profile), nowMs: clock.nowMs(), language })
      } catch (error) {
        // For example, there is no panchang where the Sun does not rise.
        if (error instanceof AstrologyError) return refuse(error.message)
        throw error
      }
    },
  }
}

const refuse = (error: string): ToolOutput => ({ output: { error } })
