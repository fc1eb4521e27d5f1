import { describeProblem } from '@astrovoice/contracts'
import type { LiveCall } from '../call.ts'
import { emit, type Draft } from '../draft.ts'
import { loseModel } from '../model/model-loss.ts'

/** How long the model may take to commit a push-to-talk question. */
const commitWithinMs = 8000

export function uncommittedDueAtMs({ pushToTalk, isModelUp, lifecycle }: LiveCall): number {
  const isWaiting = pushToTalk?.itemId === null && isModelUp && lifecycle.awaySinceMs === null
  return isWaiting ? pushToTalk.askedAtMs + commitWithinMs : Infinity
}

/**
 * A session that does not commit a question is replaced. When the next one does not either, the question is
 * given up and the caller gets an error.
 */
export function meetUncommitted(draft: Draft): void {
  const { live, effects, nowMs } = draft
  if (!live.pushToTalk || uncommittedDueAtMs(live) > nowMs) return
  if (live.pushToTalk.isRepeated) {
    live.pushToTalk = null
    return emit(draft, 'call:error', {
      event: 'call:commit',
      error: describeProblem('model_unavailable'),
    })
  }
  live.pushToTalk = { ...live.pushToTalk, isRepeated: true }
  loseModel(draft)
  effects.push({ type: 'reopen-model', why: 'stalled' })
}
