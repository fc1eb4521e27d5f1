import { describeProblem } from '@astrovoice/contracts'
import { emit, giveReason, markTranscribed, type Draft } from '../draft.ts'
import { apology } from './phrases.ts'
import { writePrompt } from './prompts.ts'
import { awaitResponse } from './response-slot.ts'
import { mayUseTools } from './tool-steps.ts'
import { lastCallerTurn } from './transcript.ts'

/**
 * The only place that requests responses, so that there is never more than one. It waits for a free slot, a model
 * session, silence of the caller, and the outputs of tool calls.
 */
export function askWhenFree(draft: Draft): void {
  const { live, effects, nowMs } = draft
  if (!live.isModelUp || live.response.status !== 'free' || live.lifecycle.hasMoved) return
  const { prompt } = live
  const mustListen = live.isCallerSpeaking && !(prompt?.kind === 'exactly' && prompt.isProtected)
  if (mustListen || live.tools.running.some(({ isStale }) => !isStale)) return
  const instructions = prompt && writePrompt(prompt, live.transcript)
  if (prompt && instructions === null) live.isAnswerDue = true
  live.prompt = null
  if (instructions !== null) {
    // A prompted response answers no question; one that waits is answered next.
    live.response = awaitResponse(nowMs, prompt)
    effects.push({ type: 'request-response', mayUseTools: false, instructions })
  } else if (live.isAnswerDue) {
    live.isAnswerDue = false
    live.response = awaitResponse(nowMs, null)
    effects.push({ type: 'request-response', mayUseTools: mayUseTools(live.tools) })
  }
}

/** Makes the response that failed due again. */
export function requestAgain({ live }: Draft): void {
  const { response } = live
  if (response.status === 'free' || response.status === 'delayed' || response.isUnwanted) return
  if (response.prompt) live.prompt ??= response.prompt
  else if (live.prompt === null) live.isAnswerDue = true
}

/**
 * The response failed too often: the caller gets an error, and the astrologer apologises if a model can say so.
 */
export function giveUpAnswer(draft: Draft): void {
  const { live } = draft
  const { response } = live
  const isWanted = response.status !== 'free' && !response.isUnwanted
  live.response = { status: 'free' }
  live.tools = { ...live.tools, retries: 0, failovers: 0 }
  if (!isWanted) return
  live.isAnswerDue = false
  // Fixed words that nobody could say are no answer: nothing is to be apologised for.
  const isAnswer = response.status === 'delayed' || response.prompt?.kind !== 'exactly'
  live.prompt = isAnswer ? { kind: 'exactly', text: apology[live.identity.language] } : null
  const question = lastCallerTurn(live.transcript)
  if (question) markTranscribed(draft, question.itemId)
  giveReason(draft, 'given_up')
  emit(draft, 'call:error', { event: null, error: describeProblem('model_unavailable') })
}

/** Whether the response that failed is itself the apology. */
export function isApology({ response, identity }: Draft['live']): boolean {
  const prompt = response.status === 'awaited' || response.status === 'active' ? response.prompt : null
  return prompt?.kind === 'exactly' && prompt.text === apology[identity.language]
}
