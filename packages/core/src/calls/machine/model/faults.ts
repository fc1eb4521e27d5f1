import { describeProblem } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { emit, type Draft } from '../draft.ts'
import { faultPolicies } from './fault-policies.ts'
import { loseModel } from './model-loss.ts'
import { maxRetries, responseDueAtMs } from '../answer/response-slot.ts'
import { askAgain, retryResponse, giveUpAnswer } from '../answer/response.ts'

/** Applies the policy of a fault. */
export function meetFault(draft: Draft, { kind }: Extract<CallEvent, { type: 'fault' }>): void {
  const { live } = draft
  const policy = faultPolicies[kind]
  switch (policy.act) {
    case 'tell':
      live.pushToTalk = null
      return emit(draft, 'call:error', { event: policy.event, error: describeProblem(policy.error) })
    case 'ask-when-free':
      return waitForOther(draft)
    case 'ask-later':
      // A response that has begun ends with `response-finished`.
      return live.response.status === 'awaited' ? retryResponse(draft, policy.afterMs) : undefined
    case 'reopen':
      return reopen(draft, 'expired')
    case 'ignore':
  }
}

/** Another response is under way; the next request waits for its end. */
function waitForOther(draft: Draft): void {
  const { live } = draft
  if (live.response.status === 'active') live.isAnswerDue = true
  if (live.response.status !== 'awaited') return
  askAgain(draft)
  live.response = { ...live.response, isUnwanted: true }
}

/** The response is overdue: one that waits is requested again, a stalled session is replaced. */
export function meetSilence(draft: Draft): void {
  const { live, nowMs } = draft
  const dueAtMs = responseDueAtMs(live.response)
  if (dueAtMs === null || dueAtMs > nowMs) return
  if (live.response.status === 'delayed') {
    live.response = { status: 'free' }
  } else if (live.tools.retries >= maxRetries) {
    giveUpAnswer(draft)
    // The stalled session may still produce the response.
    reopen(draft, 'stalled')
  } else {
    live.tools = { ...live.tools, retries: live.tools.retries + 1 }
    reopen(draft, 'stalled')
  }
}

function reopen(draft: Draft, why: 'stalled' | 'expired'): void {
  if (!draft.live.isModelUp) return
  loseModel(draft)
  draft.effects.push({ type: 'reopen-model', why })
}
