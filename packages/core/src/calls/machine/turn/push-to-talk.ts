import { interruptAnswer } from '../answer/interrupt-answer.ts'
import { isProtected } from '../answer/protected-speech.ts'
import type { CallEvent } from '../call-event.ts'
import { updateFigures, type Draft } from '../draft.ts'

/** The caller commits a question. A client that missed the acknowledgement commits it again. */
export function commitSpeech(draft: Draft, { seq }: Extract<CallEvent, { type: 'commit-asked' }>): void {
  const { live, effects, nowMs } = draft
  if (live.pushToTalk?.seq === seq) return
  if (!isProtected(live, nowMs)) interruptAnswer(draft)
  live.pushToTalk = { seq, itemId: null, askedAtMs: nowMs, isRepeated: false }
  if (live.isModelUp) effects.push({ type: 'commit-audio', seq })
  updateFigures(draft, { speechEndedAtMs: nowMs })
}

/** The caller drops a question that they have not committed. One that is committed stays. */
export function cancelSpeech({ live, effects }: Draft): void {
  if (live.identity.turnTaking === 'push-to-talk' && !live.pushToTalk) effects.push({ type: 'clear-audio' })
}

/** The question was committed before its audio arrived here, or before a session was open. */
export function reachPushToTalk({ live, effects, nowMs }: Draft): void {
  if (live.pushToTalk?.itemId !== null || !live.isModelUp) return
  live.pushToTalk = { ...live.pushToTalk, askedAtMs: nowMs }
  effects.push({ type: 'commit-audio', seq: live.pushToTalk.seq })
}
