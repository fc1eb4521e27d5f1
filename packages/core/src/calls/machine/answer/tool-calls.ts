import type { ItemId } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { emit, type Draft } from '../draft.ts'
import { countTurns } from '../lifecycle/count-turns.ts'
import { isAudible } from './response-slot.ts'
import { endTool, mayUseTools, parseArguments, startTool } from './tool-steps.ts'
import { findEntry, putEntry } from './transcript.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** The model calls a tool. Every call gets an output, so that calls and outputs are equal in number. */
export function callTool(draft: Draft, { toolCallId, name, argumentsJson }: Of<'tool-called'>): void {
  const { live, effects, nowMs } = draft
  if (!isAudible(live.response)) {
    const output = { error: 'Interrupted, not run.' }
    return void effects.push({ type: 'add-tool-output', toolCallId, output })
  }
  const args = parseArguments(argumentsJson)
  const itemId = toolCallId as ItemId
  live.transcript = putEntry(live.transcript, {
    kind: 'tool',
    itemId,
    atMs: nowMs,
    name,
    arguments: args ?? {},
    output: null,
  })
  const mayRun = mayUseTools(live.tools)
  // A call beyond the last step leads to no further request, because a model may repeat itself without end.
  live.response = { ...live.response, hasCalledTools: mayRun, sinceMs: nowMs }
  if (!mayRun)
    return putToolOutput(draft, toolCallId, { error: 'No more computations in this turn. Answer now.' })
  if (!args) return putToolOutput(draft, toolCallId, { error: 'The arguments are not a JSON object.' })
  live.tools = startTool(live.tools, toolCallId, nowMs)
  effects.push({ type: 'run-tool', toolCallId, turn: countTurns(live), name, arguments: args })
}

/** A tool call that broke off can have no output, so that the model forgets it. */
export function forgetCutCall({ live, effects, nowMs }: Draft, { itemId }: Of<'tool-call-cut'>): void {
  effects.push({ type: 'delete-item', itemId })
  if (isAudible(live.response)) live.response = { ...live.response, hasCutCall: true, sinceMs: nowMs }
}

/** A result after its time limit is dropped: the model already has the output “took too long”. */
export function takeResult(draft: Draft, finished: Of<'tool-finished'>): void {
  const { toolCallId, output, card, reasons } = finished
  const tool = draft.live.tools.running.find((each) => each.toolCallId === toolCallId)
  if (!tool) return
  draft.live.tools = endTool(draft.live.tools, toolCallId)
  putToolOutput(draft, toolCallId, output)
  if (tool.isStale) return
  if (reasons) emit(draft, 'call:card', reasons)
  if (card) emit(draft, 'call:card', card)
}

export function giveUpSlowTools(draft: Draft): void {
  for (const { toolCallId, deadlineMs } of draft.live.tools.running) {
    if (deadlineMs > draft.nowMs) continue
    draft.live.tools = endTool(draft.live.tools, toolCallId)
    putToolOutput(draft, toolCallId, { error: 'The computation took too long.' })
  }
}

function putToolOutput(draft: Draft, toolCallId: string, output: Record<string, unknown>): void {
  draft.effects.push({ type: 'add-tool-output', toolCallId, output })
  const entry = findEntry(draft.live.transcript, toolCallId as ItemId)
  if (entry?.kind === 'tool') draft.live.transcript = putEntry(draft.live.transcript, { ...entry, output })
}
