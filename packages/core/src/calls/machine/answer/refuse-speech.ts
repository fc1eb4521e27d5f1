import type { CallEvent } from '../call-event.ts'
import { giveReason, type Draft } from '../draft.ts'
import { stopAnswer } from './interrupt-answer.ts'

/**
 * The speech gate refuses an answer: it stops where it was heard, and the replacement is said. An answer that the
 * caller has replied to stays. A replacement is not replaced itself.
 */
export function refuseSpeech(
  draft: Draft,
  { itemId, replacement }: Extract<CallEvent, { type: 'speech-refused' }>,
): void {
  const { live } = draft
  const last = live.transcript.findLast(({ kind }) => kind !== 'tool')
  if (last?.itemId !== itemId) return
  const { response } = live
  const isReplacement = response.status === 'active' && response.prompt?.kind === 'exactly'
  stopAnswer(draft, 'refused')
  giveReason(draft, replacement === null ? 'refused' : 'corrected')
  if (replacement !== null && !isReplacement) live.prompt = { kind: 'exactly', text: replacement }
}
