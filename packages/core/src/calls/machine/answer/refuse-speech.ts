import type { CallEvent } from '../call-event.ts'
import type { Draft } from '../draft.ts'
import { dropUnheard } from './interrupt-answer.ts'

/**
 * The astrologer may not go on with this answer: it stops where it was heard, and the replacement is said. An answer
 * that the caller has replied to is left alone. A replacement is not replaced itself.
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
  // The caller has not interrupted.
  dropUnheard(draft, 'unheard')
  if (replacement !== null && !isReplacement) live.prompt = { kind: 'exactly', text: replacement }
}
