import { connectedMs } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import { emit, giveReason, updateLifecycle, type Draft } from '../draft.ts'
import { close } from '../lifecycle/lifecycle.ts'
import { stopAnswer } from './interrupt-answer.ts'
import { endTurn } from './tool-steps.ts'

/**
 * A rule of safety speaks: the answer stops, nothing that was computed for it is said, and the line of the rule follows.
 * The caller gets the card at once.
 */
export function meetSafety(
  draft: Draft,
  { line, card, isFree, isLast }: Extract<CallEvent, { type: 'safety-met' }>,
): void {
  const { live, nowMs } = draft
  const { closing } = live.lifecycle
  // The last line of a call that a rule ends is said to its end, unless the caller speaks of danger.
  if (closing?.reason === 'conduct' && card === null) return
  stopAnswer(draft, 'refused')
  live.tools = endTurn(live.tools)
  giveReason(draft, 'safety')
  if (card) emit(draft, 'call:card', card)
  if (isFree && live.lifecycle.chargedMs === null)
    updateLifecycle(draft, { chargedMs: connectedMs(live, nowMs) })
  live.prompt = { kind: 'exactly', text: line }
  if (isLast && !closing) close(draft, { reason: 'conduct', words: line, isProtected: true })
}
