import { emit, type Draft } from '../draft.ts'
import type { CutAnswer } from '../turn/barge-in.ts'
import { cutAnswers, type CutPiece } from './cut-answers.ts'
import { isHeardWhole, type PlayoutLedger } from './playout-ledger.ts'
import { isAudible } from './response-slot.ts'
import type { AnswerCut } from './transcript.ts'

/**
 * The caller interrupts: the response is cancelled, nothing more is due, and the model forgets what was not heard.
 * Returns the answer that was cut, if one was sounding.
 */
export function interruptAnswer(draft: Draft): CutAnswer | null {
  const { live, effects } = draft
  const isWhole = !isAudible(live.response)
  const pieces = dropUnheard(draft, 'interrupted')
  const first = pieces.find(({ restMs, heardMs }) => restMs + heardMs > 0)
  if (!first) return null
  effects.push({ type: 'measure', what: 'interrupted', kind: 'real' })
  const restText = pieces.map((piece) => piece.restText).join(' ')
  const { itemId, heardMs, restMs } = first
  return { itemId, heardMs, restMs, restText: restText.trim(), isWhole: isWhole && pieces.length === 1 }
}

/** Cancels the response and takes back what was not heard of it; nothing more is due. */
export function dropUnheard(draft: Draft, cut: AnswerCut): readonly CutPiece[] {
  const { live, nowMs } = draft
  cancelResponse(draft)
  live.isAnswerDue = false
  live.prompt = null
  const unheard = live.playout.filter((playing) => !isHeardWhole(playing, nowMs))
  live.playout = []
  return forgetUnheard(draft, unheard, cut)
}

/** Stops the response under way, or drops one that waits for its retry; the slot is free once the model confirms. */
export function cancelResponse({ live, effects }: Draft): void {
  const { response } = live
  if (isAudible(response)) effects.push({ type: 'cancel-response' })
  if (response.status === 'delayed') live.response = { status: 'free' }
  else if (response.status !== 'free') live.response = { ...response, isUnwanted: true }
}

/** Takes back, from transcript, model and client, what these answers hold beyond what was heard. */
export function forgetUnheard(draft: Draft, playout: PlayoutLedger, cut: AnswerCut): readonly CutPiece[] {
  const { live, nowMs } = draft
  const { transcript, pieces } = cutAnswers(live.transcript, playout, cut, nowMs)
  live.transcript = transcript
  for (const piece of pieces) announceCut(draft, piece)
  return pieces
}

function announceCut(draft: Draft, { itemId, heardMs, text, hasWords }: CutPiece): void {
  if (heardMs === 0) draft.effects.push({ type: 'delete-item', itemId })
  else draft.effects.push({ type: 'truncate', itemId, heardMs, text })
  emit(draft, 'call:interrupted', { itemId, playedMs: heardMs })
  if (hasWords) emit(draft, 'call:transcript', { itemId, role: 'astrologer', text, isFinal: true })
}
