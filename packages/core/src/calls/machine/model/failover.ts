import type { Draft } from '../draft.ts'
import { startDeadAir } from '../lifecycle/dead-air.ts'
import { giveUpAnswer, isApology, requestAgain } from '../answer/response.ts'
import { maxRetries } from '../answer/response-slot.ts'
import { loseModel } from './model-loss.ts'

/** How often one answer moves to another model session because a session fails. */
const maxFailovers = 2
/** A caller does not wait longer than this for the same model. */
const maxWaitMs = 5000

/**
 * Requests the response that failed again: after a wait that doubles, or after the vendor's wait if that is longer. A
 * model that fails too often, or asks for too long a wait, is replaced by the next one.
 */
export function retryResponse(draft: Draft, afterMs: number, retryAfterMs = 0): void {
  const { live, nowMs } = draft
  const { retries } = live.tools
  startDeadAir(draft)
  if (retries >= maxRetries || retryAfterMs > maxWaitMs) return failOver(draft, 'failed')
  if (isApology(live)) return giveUpAnswer(draft)
  requestAgain(draft)
  live.tools = { ...live.tools, retries: retries + 1 }
  const waitMs = Math.max(afterMs * 2 ** retries, retryAfterMs)
  live.response =
    waitMs === 0 ? { status: 'free' } : { status: 'delayed', retryAtMs: nowMs + waitMs, isUnwanted: false }
}

/**
 * Asks another model session for the response that failed. `stalled` and `failed` speak against the model for this
 * call, `refused` for all calls. After some failovers the answer is given up.
 */
export function failOver(draft: Draft, why: 'stalled' | 'failed' | 'refused'): void {
  const { live } = draft
  const { failovers } = live.tools
  startDeadAir(draft)
  if (failovers >= maxFailovers || isApology(live)) {
    giveUpAnswer(draft)
    // A stalled session may still produce the response.
    if (why === 'stalled') reopen(draft, why)
    return
  }
  live.tools = { ...live.tools, retries: 0, failovers: failovers + 1 }
  reopen(draft, why)
}

export function reopen(draft: Draft, why: 'stalled' | 'failed' | 'refused' | 'expired'): void {
  if (!draft.live.isModelUp) return
  loseModel(draft)
  draft.effects.push({ type: 'reopen-model', why })
}
