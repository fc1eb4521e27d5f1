import { describeProblem } from '@astrovoice/contracts'
import { emit, markTranscribed, type Draft } from '../draft.ts'
import { writePrompt } from './prompts.ts'
import { awaitResponse, maxRetries } from './response-slot.ts'
import { mayUseTools } from './tool-steps.ts'
import { lastCallerTurn } from './transcript.ts'

/**
 * The one place where answers are asked for: when one is due, none is under way, the model is there, and neither the
 * caller speaks nor a computation runs. So the model never has two to make.
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
    // What is said word for word answers nothing; a question that waits is answered after it.
    live.response = awaitResponse(nowMs, prompt)
    effects.push({ type: 'request-response', mayUseTools: false, instructions })
  } else if (live.isAnswerDue) {
    live.isAnswerDue = false
    live.response = awaitResponse(nowMs, null)
    effects.push({ type: 'request-response', mayUseTools: mayUseTools(live.tools) })
  }
}

/** The answer that was asked for and came to nothing is due again. */
export function askAgain({ live }: Draft): void {
  const { response } = live
  if (response.status === 'free' || response.status === 'delayed' || response.isUnwanted) return
  if (response.prompt) live.prompt ??= response.prompt
  else if (live.prompt === null) live.isAnswerDue = true
}

/** Asks again after a while for the answer that failed; gives it up when that was tried often enough in this turn. */
export function askLater(draft: Draft, afterMs: number): void {
  const { live, nowMs } = draft
  const { retries } = live.tools
  if (retries >= maxRetries) return giveUpAnswer(draft)
  askAgain(draft)
  live.tools = { ...live.tools, retries: retries + 1 }
  live.response = { status: 'delayed', retryAtMs: nowMs + afterMs * 2 ** retries, isUnwanted: false }
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
