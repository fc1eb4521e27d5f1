import { describeProblem } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { emit, type Draft } from '../draft.ts'
import { faultPolicies } from './fault-policies.ts'
import { loseModel } from './model-loss.ts'
import { maxRetries, responseDueAtMs } from '../answer/response-slot.ts'
import { askAgain, askLater, giveUpAnswer } from '../answer/response.ts'

/** Does about a refusal of the model's what its policy says. */
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
      // Only what was asked for and has not begun can be asked for again.
      return live.response.status === 'awaited' ? askLater(draft, policy.afterMs) : undefined
    case 'reopen':
      return reopen(draft, 'expired')
    case 'ignore':
  }
}

/** The model has another answer under way, whose end is awaited. */
function waitForOther(draft: Draft): void {
  const { live } = draft
  if (live.response.status === 'active') live.isAnswerDue = true
  if (live.response.status !== 'awaited') return
  askAgain(draft)
  live.response = { ...live.response, isUnwanted: true }
}

/** A model that has said nothing for too long: a busy one is asked again, a stalled one is replaced. */
export function meetSilence(draft: Draft): void {
  const { live, nowMs } = draft
  const dueAtMs = responseDueAtMs(live.response)
  if (dueAtMs === null || dueAtMs > nowMs) return
  if (live.response.status === 'delayed') {
    live.response = { status: 'free' }
  } else if (live.tools.retries >= maxRetries) {
    giveUpAnswer(draft)
    // It may be making it still.
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
