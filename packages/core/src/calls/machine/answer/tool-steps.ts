/** The tool calls of one turn. A step is a response that called tools; the model is asked to go on after it. */
export interface ToolSteps {
  readonly stepsUsed: number
  /** How often a failed response was requested again, since the last one that succeeded. */
  readonly retries: number
  /** How often the failed response moved to another model session, since the last one that succeeded. */
  readonly failovers: number
  readonly running: readonly RunningTool[]
}

interface RunningTool {
  readonly toolCallId: string
  readonly deadlineMs: number
  /** Its turn is over: the model gets the output, but no response waits for it. */
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
 * A new question: steps count from 0, and running tools are stale. Failures stay: a question that is replayed to the
 * next session begins a turn too.
 */
export const endTurn = ({ retries, failovers, running }: ToolSteps): ToolSteps => ({
  stepsUsed: 0,
  retries,
  failovers,
  running: running.map((each) => ({ ...each, isStale: true })),
})

/** Null if the model's arguments are not a JSON object. */
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
