import { describeProblem } from '@astrovoice/contracts'
import type { ModelFault } from '../../../ports/realtime-model.ts'
import { requestAgain } from '../answer/response.ts'
import { responseDueAtMs } from '../answer/response-slot.ts'
import { emit, type Draft } from '../draft.ts'
import { failOver, reopen, retryResponse } from './failover.ts'
import { faultPolicies } from './fault-policies.ts'

/** Applies the policy of a fault that comes by itself. The fault of a response that has begun comes at its end. */
export function meetFault(draft: Draft, fault: ModelFault): void {
  const { live } = draft
  const policy = faultPolicies[fault.kind]
  const isAwaited = live.response.status === 'awaited'
  switch (policy.act) {
    case 'tell':
      live.pushToTalk = null
      return emit(draft, 'call:error', { event: policy.event, error: describeProblem(policy.error) })
    case 'ask-when-free':
      return waitForOther(draft)
    case 'ask-later':
      return isAwaited ? meetRefusal(draft, policy.afterMs, fault) : undefined
    case 'next-model':
      return isAwaited ? failOver(draft, 'refused') : undefined
    case 'reopen':
      return reopen(draft, 'expired')
    case 'ignore':
  }
}

/** A cancelled request that is refused has ended, and what is due is requested next. */
function meetRefusal(draft: Draft, afterMs: number, { retryAfterMs }: ModelFault): void {
  if (draft.live.response.status === 'awaited' && draft.live.response.isUnwanted)
    draft.live.response = { status: 'free' }
  else retryResponse(draft, afterMs, retryAfterMs)
}

/** Another response is under way; the next request waits for its end. */
function waitForOther(draft: Draft): void {
  const { live } = draft
  if (live.response.status === 'active') live.isAnswerDue = true
  if (live.response.status !== 'awaited') return
  requestAgain(draft)
  live.response = { ...live.response, isUnwanted: true }
}

/** The response is overdue: one that waits is requested again, a stalled session is replaced. */
export function meetSilence(draft: Draft): void {
  const { live, nowMs } = draft
  const dueAtMs = responseDueAtMs(live.response)
  if (dueAtMs === null || dueAtMs > nowMs) return
  if (live.response.status === 'delayed') live.response = { status: 'free' }
  else failOver(draft, 'stalled')
}
