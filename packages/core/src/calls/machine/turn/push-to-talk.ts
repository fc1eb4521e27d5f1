import { stopAnswer } from '../answer/answer.ts'
import type { CallEvent } from '../call-event.ts'
import { updateFigures, type Draft } from '../draft.ts'

/** Push-to-talk was released. A caller who never learned that it was taken releases it once more. */
export function commitSpeech(draft: Draft, { seq }: Extract<CallEvent, { type: 'commit-asked' }>): void {
  const { live, effects, nowMs } = draft
  if (live.pushToTalk?.seq === seq) return
  stopAnswer(draft)
  live.pushToTalk = { seq, itemId: null }
  if (live.isModelUp) effects.push({ type: 'commit-audio', seq })
  updateFigures(draft, { speechEndedAtMs: nowMs })
}

/** Whoever had the call before knew of the release; its sound has come here only now. */
export function reachPushToTalk({ live, effects }: Draft): void {
  if (live.pushToTalk?.itemId === null && live.isModelUp) {
    effects.push({ type: 'commit-audio', seq: live.pushToTalk.seq })
  }
}
