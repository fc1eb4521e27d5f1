import type { ItemId } from '@astrovoice/contracts'
import type { TurnReason } from '@astrovoice/contracts/operations'
import { endTurn } from '../answer/tool-steps.ts'
import { isFull, putEntry } from '../answer/transcript.ts'
import { giveReason, updateLifecycle, type Draft } from '../draft.ts'
import { hasSaidGoodbye } from './goodbye.ts'

export function beginTurn(
  draft: Draft,
  question: { itemId: ItemId; text: string; isMadeOut: boolean },
  reason: TurnReason,
): void {
  const { live, nowMs } = draft
  giveReason(draft, reason, question.itemId)
  live.keptReply = null
  live.tools = endTurn(live.tools)
  live.transcript = putEntry(live.transcript, { kind: 'question', atMs: nowMs, ...question })
  if (isFull(live.transcript)) updateLifecycle(draft, { isFull: true })
}

/** A spoken turn, whose words are not known yet. */
export function beginTurnAndAnswer(draft: Draft, itemId: ItemId, reason: TurnReason): void {
  beginTurn(draft, { itemId, text: '', isMadeOut: false }, reason)
  draft.live.isAnswerDue = !hasSaidGoodbye(draft.live)
}
