import type { CallId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { refuse, type ReadingTools } from '../../readings/index.ts'
import type { CallEvent, ToolRun } from '../machine/call-event.ts'
import type { CallLog } from '../call-log.ts'
import type { CallMeter } from '../call-meter.ts'

export interface ToolDeps {
  readonly tools: Pick<ReadingTools, 'run'>
  readonly log: CallLog
  readonly meter: Pick<CallMeter, 'toolFinished'>
  readonly clock: Pick<Clock, 'monotonicMs'>
  readonly callId: CallId
}

/** Runs a tool call of the model. Never rejects: a tool that fails is logged, and its output has the reason. */
export async function runTool(
  { tools, log, meter, clock, callId }: ToolDeps,
  { toolCallId, turn, name, arguments: args }: ToolRun,
): Promise<Extract<CallEvent, { type: 'tool-finished' }>> {
  const startMs = clock.monotonicMs()
  try {
    const { output, card, reasons } = await tools.run(name, args, `${callId}:${turn}`)
    return { type: 'tool-finished', toolCallId, output, card, reasons }
  } catch (error) {
    log.error({ err: error, tool: name }, 'tool call failed')
    return { type: 'tool-finished', toolCallId, ...refuse('failed', 'This cannot be computed right now.') }
  } finally {
    meter.toolFinished(clock.monotonicMs() - startMs)
  }
}
