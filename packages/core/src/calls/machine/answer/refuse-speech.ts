import type { CallEvent } from '../call-event.ts'
import { updateFigures, type Draft } from '../draft.ts'
import { stopAnswer } from './answer.ts'

/**
 * The astrologer may not go on with this answer: it stops where it was heard, and the replacement is said. An answer
 * that the caller has replied to is left alone. A replacement is not replaced itself.
 */
export function refuseSpeech(
  draft: Draft,
  { itemId, replacement }: Extract<CallEvent, { type: 'speech-refused' }>,
): void {
  const { live, nowMs } = draft
  const last = live.transcript.findLast(({ kind }) => kind !== 'tool')
  if (last?.itemId !== itemId) return
  const { response, figures } = live
  const isReplacement = response.status === 'active' && response.prompt?.kind === 'exactly'
  const stopped: Draft = { live, effects: [], nowMs }
  stopAnswer(stopped)
  // The caller has not interrupted.
  draft.effects.push(...stopped.effects.filter(({ type }) => type !== 'measure'))
  updateFigures(draft, { interruptions: figures.interruptions })
  if (replacement !== null && !isReplacement) live.prompt = { kind: 'exactly', text: replacement }
}
