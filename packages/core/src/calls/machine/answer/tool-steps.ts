/** The computations of one turn. A step is an answer that asked for some; after it the model is asked to go on. */
export interface ToolSteps {
  readonly stepsUsed: number
  /** How often an answer was asked for again because it failed, since the last that did not. */
  readonly retries: number
  readonly running: readonly RunningTool[]
}

interface RunningTool {
  readonly toolCallId: string
  readonly deadlineMs: number
  /** Its turn is over: its result goes into the model's memory, but nobody waits for it. */
  readonly isStale: boolean
}

export const maxToolSteps = 3
const toolLimitMs = 5000

export const mayUseTools = ({ stepsUsed }: ToolSteps) => stepsUsed < maxToolSteps

export const startTool = (tools: ToolSteps, toolCallId: string, nowMs: number): ToolSteps => ({
  ...tools,
  running: [...tools.running, { toolCallId, deadlineMs: nowMs + toolLimitMs, isStale: false }],
})

export const endTool = (tools: ToolSteps, toolCallId: string): ToolSteps => ({
  ...tools,
  running: tools.running.filter((each) => each.toolCallId !== toolCallId),
})

/**
 * A new question: the count begins again, and what still runs belongs to the past. A model that fails keeps its record:
 * a question that the next session hears again is a new one to it.
 */
export const endTurn = ({ retries, running }: ToolSteps): ToolSteps => ({
  stepsUsed: 0,
  retries,
  running: running.map((each) => ({ ...each, isStale: true })),
})

/** The model's arguments, or null if they are not a JSON object. */
export function parseArguments(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json || '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
