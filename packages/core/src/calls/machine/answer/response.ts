import { describeProblem } from '@astrovoice/contracts'
import { emit, markTranscribed, type Draft } from '../draft.ts'
import { writePrompt } from './prompts.ts'
import { awaitResponse, maxRetries } from './response-slot.ts'
import { mayUseTools } from './tool-steps.ts'
import { lastCallerTurn } from './transcript.ts'

/**
 * The only place that requests responses, so that there is never more than one. It waits for a free slot, a model
 * session, silence of the caller, and the outputs of tool calls.
 */
export function askWhenFree(draft: Draft): void {
  const { live, effects, nowMs } = draft
  if (!live.isModelUp || live.response.status !== 'free' || live.lifecycle.hasMoved) return
  if (live.isCallerSpeaking || live.tools.running.some(({ isStale }) => !isStale)) return
  const { prompt } = live
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
export function askAgain({ live }: Draft): void {
  const { response } = live
  if (response.status === 'free' || response.status === 'delayed' || response.isUnwanted) return
  if (response.prompt) live.prompt ??= response.prompt
  else if (live.prompt === null) live.isAnswerDue = true
}

/** Requests the failed response again after a wait that doubles; gives up when the turn has no retries left. */
export function retryResponse(draft: Draft, afterMs: number): void {
  const { live, nowMs } = draft
  const { retries } = live.tools
  if (retries >= maxRetries) return giveUpAnswer(draft)
  askAgain(draft)
  live.tools = { ...live.tools, retries: retries + 1 }
  live.response =
    afterMs === 0
      ? { status: 'free' }
      : { status: 'delayed', retryAtMs: nowMs + afterMs * 2 ** retries, isUnwanted: false }
}

export function giveUpAnswer(draft: Draft): void {
  const { live } = draft
  const isWanted = live.response.status !== 'free' && !live.response.isUnwanted
  live.response = { status: 'free' }
  live.tools = { ...live.tools, retries: 0 }
  if (!isWanted) return
  live.isAnswerDue = false
  live.prompt = null
  const question = lastCallerTurn(live.transcript)
  if (question) markTranscribed(draft, question.itemId)
  emit(draft, 'call:error', { event: null, error: describeProblem('model_unavailable') })
}
