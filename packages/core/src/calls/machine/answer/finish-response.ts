import type { ResponseOutcome } from '../../../ports/realtime-model.ts'
import type { CallEvent } from '../call-event.ts'
import { markTranscribed, type Draft } from '../draft.ts'
import { breakOff } from './broken-answer.ts'
import { forgetUnsounded } from './interrupt-answer.ts'
import { declined } from './phrases.ts'
import { markWhole } from './playout-ledger.ts'
import { giveUpAnswer, retryResponse } from './response.ts'
import { outcomeRules, producedBy, type OutcomeRule } from './response-outcomes.ts'
import { isAudible, maxRetries, type ActiveResponse } from './response-slot.ts'
import { endTurn } from './tool-steps.ts'
import { lastCallerTurn } from './transcript.ts'

/** The model has finished its response, in one of the ways of `outcomeRules`. */
export function finishResponse(
  draft: Draft,
  { outcome }: Extract<CallEvent, { type: 'response-finished' }>,
): void {
  const { live } = draft
  const { response } = live
  // The model is making no response.
  if (response.status === 'delayed') return
  if (isAudible(response)) return applyRule(draft, response, outcome)
  // A response that failed before it began is requested again.
  if (response.status === 'awaited' && !response.isUnwanted) retryResponse(draft, 0)
  else live.response = { status: 'free' }
}

function applyRule(draft: Draft, response: ActiveResponse, outcome: ResponseOutcome): void {
  const { live } = draft
  const words = forgetUnsounded(draft)
  const rule: OutcomeRule = outcomeRules[outcome][producedBy(response)]
  switch (rule.act) {
    case 'finish':
      return finish(draft)
    case 'continue':
      finish(draft)
      live.isAnswerDue = true
      live.tools = { ...live.tools, stepsUsed: live.tools.stepsUsed + 1 }
      return
    case 'complete':
      return complete(draft, rule.afterMs)
    case 'ask-again':
      // Another question is due in any case.
      return live.isAnswerDue ? finish(draft) : askAgain(draft, rule.afterMs, words)
    case 'decline':
      return decline(draft, response)
  }
}

function finish({ live }: Draft): void {
  live.response = { status: 'free' }
  live.playout = markWhole(live.playout)
  live.tools = { ...live.tools, retries: 0 }
}

function complete(draft: Draft, afterMs: number): void {
  const { isAnswerDue } = draft.live
  breakOff(draft)
  draft.live.isAnswerDue = isAnswerDue
  retryResponse(draft, afterMs)
}

/** `words` came without sound. If they come so again and again, the model is told to say them. */
function askAgain(draft: Draft, afterMs: number, words: string): void {
  const { live } = draft
  live.playout = markWhole(live.playout)
  retryResponse(draft, afterMs)
  if (words === '' || !live.isAnswerDue || live.tools.retries < maxRetries) return
  live.isAnswerDue = false
  live.prompt = { kind: 'exactly', text: words }
}

function decline(draft: Draft, { prompt }: ActiveResponse): void {
  const { live } = draft
  breakOff(draft)
  // The filter stopped fixed words: nothing is left to say.
  if (prompt?.kind === 'exactly') return giveUpAnswer(draft)
  live.response = { status: 'free' }
  live.tools = endTurn({ ...live.tools, retries: 0 })
  live.prompt = { kind: 'exactly', text: declined[live.identity.language] }
  const question = lastCallerTurn(live.transcript)
  if (question) markTranscribed(draft, question.itemId)
}
