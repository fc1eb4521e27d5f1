import type { ItemId } from '@astrovoice/contracts'
import { heardMs } from '../answer/playout-ledger.ts'
import { endTurn } from '../answer/tool-steps.ts'
import { findEntry } from '../answer/transcript.ts'
import { giveReason, type Draft } from '../draft.ts'
import { replyWindowMs } from './barge-in.ts'

/** Whether the answer that sounds ends with a question, and is about to be heard to its end. */
export function isReplyToQuestion({ live, nowMs }: Draft): boolean {
  const { overlapping, playout } = live
  const cut = overlapping?.cut
  const last = playout.at(-1)
  const itemId = cut?.itemId ?? last?.itemId
  const entry = itemId && findEntry(live.transcript, itemId)
  const text = entry?.kind === 'answer' ? `${entry.text} ${cut?.restText ?? ''}`.trim() : ''
  if (!/[?？؟]["”’)]*$/.test(text)) return false
  if (cut) return cut.isWhole && cut.restMs <= replyWindowMs
  const restMs = playout.reduce((sum, playing) => sum + playing.sentMs - heardMs(playing, nowMs), 0)
  return last?.isWhole === true && restMs <= replyWindowMs
}

/** Keeps a word as the reply to the question that is still being asked. */
export function keepReply(draft: Draft, itemId: ItemId): void {
  giveReason(draft, 'kept_reply', itemId)
  draft.live.keptReply = itemId
}

/** Answers a kept reply once the question has been heard. */
export function answerKeptReply({ live }: Draft): void {
  if (live.keptReply === null || live.playout.length > 0 || live.overlapping || live.prompt) return
  live.keptReply = null
  live.tools = endTurn(live.tools)
  live.isAnswerDue = true
}
