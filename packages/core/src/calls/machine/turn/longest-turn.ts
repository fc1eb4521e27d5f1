import type { LiveCall } from '../call.ts'
import type { Draft } from '../draft.ts'

export function longTurnDueAtMs({ isCallerSpeaking, speakingSinceMs, identity }: LiveCall): number {
  return isCallerSpeaking ? speakingSinceMs + identity.turnPolicy.maxTurnMs : Infinity
}

/** Ends speech that has lasted the maximum of a turn: the words up to then are the question. */
export function endLongTurn(draft: Draft): void {
  const { live, effects, nowMs } = draft
  if (longTurnDueAtMs(live) > nowMs) return
  live.isCallerSpeaking = false
  live.speechMs = nowMs - live.speakingSinceMs
  live.speechAtMs = nowMs
  if (live.overlapping) {
    const dueAtMs = nowMs + live.identity.turnPolicy.falseInterruptionMs
    live.overlapping = { ...live.overlapping, endedAtMs: nowMs, dueAtMs }
  }
  if (live.isModelUp) effects.push({ type: 'commit-audio', seq: null })
}
