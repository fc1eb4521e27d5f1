import { emit, giveReason, type Draft } from '../draft.ts'
import type { CutAnswer } from '../turn/barge-in.ts'
import { cutAnswers, type CutPiece } from './cut-answers.ts'
import { isHeardWhole, type Playing, type PlayoutLedger } from './playout-ledger.ts'
import { isAudible } from './response-slot.ts'
import { dropEntry, type AnswerCut } from './transcript.ts'

/** The caller interrupts the answer. Returns the answer that was cut, if one was sounding. */
export function interruptAnswer(draft: Draft): CutAnswer | null {
  const cut = stopAnswer(draft, 'interrupted')
  if (cut) {
    draft.effects.push({ type: 'measure', what: 'interrupted', kind: 'real' })
    giveReason(draft, 'interrupted')
  }
  return cut
}

/**
 * Stops the answer: the response is cancelled, nothing more is due, and the model forgets what was not heard. Returns
 * the answer that was cut, if one was sounding.
 */
export function stopAnswer(draft: Draft, reason: AnswerCut): CutAnswer | null {
  const { live, nowMs } = draft
  const isWhole = !isAudible(live.response)
  cancelResponse(draft)
  live.isAnswerDue = false
  live.prompt = null
  const unheard = live.playout.filter((playing) => !isHeardWhole(playing, nowMs))
  live.playout = []
  const pieces = forgetUnheard(draft, unheard, reason)
  const first = pieces.find(({ restMs, heardMs }) => restMs + heardMs > 0)
  if (!first) return null
  const restText = pieces.map((piece) => piece.restText).join(' ')
  const { itemId, heardMs, restMs } = first
  return { itemId, heardMs, restMs, restText: restText.trim(), isWhole: isWhole && pieces.length === 1 }
}

/**
 * Stops the response under way, or drops one that waits for its retry. The slot is free once the model
 * confirms.
 */
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

/** Like `forgetUnsounded`, with the answers whose sound waits. */
export function forgetWaiting(draft: Draft): string {
  const { live } = draft
  live.playout = live.playout.map((playing) => ({ ...playing, waitingMs: 0 }))
  return forgetUnsounded(draft)
}

/**
 * Words without sound were not heard: transcript and model forget them. Returns these words.
 */
export function forgetUnsounded(draft: Draft): string {
  const { live } = draft
  const isUnsounded = ({ sentMs, waitingMs }: Playing) => sentMs === 0 && waitingMs === 0
  const unsounded = live.playout.filter(isUnsounded)
  live.playout = live.playout.filter((playing) => !isUnsounded(playing))
  const pieces = forgetUnheard(draft, unsounded, 'unheard')
  for (const { itemId } of pieces) live.transcript = dropEntry(live.transcript, itemId)
  return pieces
    .map(({ restText }) => restText)
    .join(' ')
    .trim()
}

function announceCut(draft: Draft, { itemId, heardMs, text, hasWords }: CutPiece): void {
  if (heardMs === 0) draft.effects.push({ type: 'delete-item', itemId })
  else draft.effects.push({ type: 'truncate', itemId, heardMs, text })
  emit(draft, 'call:interrupted', { itemId, playedMs: heardMs })
  if (hasWords) emit(draft, 'call:transcript', { itemId, role: 'astrologer', text, isFinal: true })
}
