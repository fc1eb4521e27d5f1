import type { ItemId } from '@astrovoice/contracts'
import { endTurn } from '../answer/tool-steps.ts'
import { isFull, putEntry } from '../answer/transcript.ts'
import { updateLifecycle, type Draft } from '../draft.ts'

export function beginTurn(
  draft: Draft,
  question: { itemId: ItemId; text: string; isMadeOut: boolean },
): void {
  const { live, nowMs } = draft
  live.keptReply = null
  live.tools = endTurn(live.tools)
  live.transcript = putEntry(live.transcript, { kind: 'question', atMs: nowMs, ...question })
  if (isFull(live.transcript)) updateLifecycle(draft, { isFull: true })
}

/** A spoken turn, whose words are not known yet. */
export function beginTurnAndAnswer(draft: Draft, itemId: ItemId): void {
  beginTurn(draft, { itemId, text: '', isMadeOut: false })
  draft.live.isAnswerDue = true
}
