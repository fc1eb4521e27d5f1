import type { CallEvent } from '../call-event.ts'
import { giveReason, markTranscribed, type Draft } from '../draft.ts'
import { failOver, reopen, retryResponse } from '../model/failover.ts'
import { faultPolicies } from '../model/fault-policies.ts'
import { breakOff } from './broken-answer.ts'
import { forgetUnsounded } from './interrupt-answer.ts'
import { declined } from './phrases.ts'
import { markWhole } from './playout-ledger.ts'
import { giveUpAnswer } from './response.ts'
import { outcomeRules, producedBy, type OutcomeRule } from './response-outcomes.ts'
import { isAudible, maxRetries, type ActiveResponse } from './response-slot.ts'
import { endTurn } from './tool-steps.ts'
import { lastCallerTurn } from './transcript.ts'

type Finish = Extract<CallEvent, { type: 'response-finished' }>

/** The model has finished its response, in one of the ways of `outcomeRules`. */
export function finishResponse(draft: Draft, event: Finish): void {
  const { live } = draft
  const { response } = live
  // The model is making no response.
  if (response.status === 'delayed') return
  if (isAudible(response)) return applyRule(draft, response, event)
  // A response that failed before it began is requested again.
  if (response.status === 'awaited' && !response.isUnwanted) retry(draft, 0, event)
  else live.response = { status: 'free' }
}

function applyRule(draft: Draft, response: ActiveResponse, event: Finish): void {
  const { live } = draft
  const words = forgetUnsounded(draft)
  const rule: OutcomeRule = outcomeRules[event.outcome][producedBy(response)]
  switch (rule.act) {
    case 'finish':
      return finish(draft)
    case 'continue':
      finish(draft)
      live.isAnswerDue = true
      live.tools = { ...live.tools, stepsUsed: live.tools.stepsUsed + 1 }
      return
    case 'complete':
      return complete(draft, rule.afterMs, event)
    case 'ask-again':
      // Another question is due in any case.
      return live.isAnswerDue ? finish(draft) : askAgain(draft, rule.afterMs, event, words)
    case 'decline':
      return decline(draft, response)
  }
}

function finish({ live }: Draft): void {
  live.response = { status: 'free' }
  live.playout = markWhole(live.playout)
  live.tools = { ...live.tools, retries: 0, failovers: 0 }
}

function complete(draft: Draft, afterMs: number, event: Finish): void {
  const { live } = draft
  const { isAnswerDue } = live
  breakOff(draft)
  live.isAnswerDue = isAnswerDue
  if (!isSpent(live, event)) return retry(draft, afterMs, event)
  // The caller has heard several parts of a very long answer.
  live.prompt = null
  finish(draft)
}

/** `words` came without sound. After repeated cases the model gets the words as a prompt to say. */
function askAgain(draft: Draft, afterMs: number, event: Finish, words: string): void {
  const { live } = draft
  live.playout = markWhole(live.playout)
  if (isSpent(live, event)) return giveUpAnswer(draft)
  retry(draft, afterMs, event)
  if (words === '' || !live.isAnswerDue || live.tools.retries < maxRetries) return
  live.isAnswerDue = false
  live.prompt = { kind: 'exactly', text: words }
}

/** The token limit says nothing against a model: another one would reach it too. */
const isSpent = ({ tools }: Draft['live'], { outcome }: Finish) =>
  outcome === 'token_limit' && tools.retries >= maxRetries

/** Applies the policy of the fault with which the response ended, if it had one. */
function retry(draft: Draft, afterMs: number, { fault }: Finish): void {
  const policy = faultPolicies[fault?.kind ?? 'other']
  if (policy.act === 'next-model') return failOver(draft, 'refused')
  if (policy.act === 'reopen') return reopen(draft, 'expired')
  const policyMs = policy.act === 'ask-later' ? policy.afterMs : 0
  retryResponse(draft, Math.max(afterMs, policyMs), fault?.retryAfterMs)
}

function decline(draft: Draft, { prompt }: ActiveResponse): void {
  const { live } = draft
  breakOff(draft)
  // The filter stopped fixed words: nothing is left to say.
  if (prompt?.kind === 'exactly') return giveUpAnswer(draft)
  giveReason(draft, 'declined')
  live.response = { status: 'free' }
  live.tools = endTurn({ ...live.tools, retries: 0, failovers: 0 })
  live.prompt = { kind: 'exactly', text: declined[live.identity.language] }
  const question = lastCallerTurn(live.transcript)
  if (question) markTranscribed(draft, question.itemId)
}
