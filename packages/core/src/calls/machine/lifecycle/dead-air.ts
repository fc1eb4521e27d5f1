import type { LiveCall } from '../call.ts'
import { updateLifecycle, type Draft } from '../draft.ts'

/** A wait for an answer is charged up to this length. */
const chargedWaitMs = 4000

/** After every event: ends the wait that is over, or begins one. An absence is not charged in any case. */
export function trackDeadAir(draft: Draft): void {
  const { live, nowMs } = draft
  const { deadAirMs, deadFromMs } = live.lifecycle
  const isWaiting = isWaitingIn(live)
  if (isWaiting && deadFromMs === null) updateLifecycle(draft, { deadFromMs: nowMs + chargedWaitMs })
  if (isWaiting || deadFromMs === null) return
  updateLifecycle(draft, { deadFromMs: null, deadAirMs: deadAirMs + Math.max(0, nowMs - deadFromMs) })
}

/** The model has failed: from now on the wait is not charged. */
export function startDeadAir(draft: Draft): void {
  const { live, nowMs } = draft
  if (!isWaitingIn(live)) return
  updateLifecycle(draft, { deadFromMs: Math.min(nowMs, live.lifecycle.deadFromMs ?? nowMs) })
}

const isWaitingIn = ({ phase, lifecycle }: LiveCall) => phase === 'thinking' && lifecycle.awaySinceMs === null
