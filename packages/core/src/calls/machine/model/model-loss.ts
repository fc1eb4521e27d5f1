import type { Heard, ItemId } from '@astrovoice/contracts'
import type { LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import { stopAcknowledgement } from '../answer/acknowledge-wait.ts'
import { breakOff } from '../answer/broken-answer.ts'
import { cancelResponse, forgetUnheard, forgetUnsounded, forgetWaiting } from '../answer/interrupt-answer.ts'
import { emit, giveReason, type Draft } from '../draft.ts'
import { isAtEnd, isHeardWhole, reportExactly } from '../answer/playout-ledger.ts'
import { isAudible } from '../answer/response-slot.ts'
import { reachPushToTalk } from '../turn/push-to-talk.ts'
import { requestAgain } from '../answer/response.ts'
import { cutText } from '../answer/spoken-words.ts'
import { callerTurnBefore, dropEntry, findEntry, lastCallerTurn, putEntry } from '../answer/transcript.ts'

/**
 * The model session is lost; another one is being opened. Records what is due then. Questions without final words are
 * dropped: the next session gets their audio again.
 */
export function loseModel(draft: Draft): void {
  const { live } = draft
  live.isModelUp = false
  live.isCallerSpeaking = false
  live.overlapping = null
  const isUnderWay = isAudible(live.response)
  // An answer under way is requested again from its beginning if its sound waits.
  if (isUnderWay) forgetWaiting(draft)
  else forgetUnsounded(draft)
  const isBroken = isUnderWay && breakOff(draft)
  if (!isBroken && !dropUnheard(draft)) requestAgain(draft)
  if (live.pushToTalk) live.pushToTalk = { ...live.pushToTalk, itemId: null }
  if (live.response.status === 'active' && live.response.hasCalledTools) live.isAnswerDue = true
  live.response = { status: 'free' }
}

/**
 * This gateway takes over a call. The last save is a moment old: the caller may have heard more of the answer than was
 * sent by then. The other gateway's model session is lost, and so is the sound that waited there: it is said again,
 * unless the next session makes that answer again.
 */
export function takeUpCall(draft: Draft, { heard }: Extract<CallEvent, { type: 'taken-up' }>): void {
  const { live } = draft
  stopAcknowledgement(draft)
  live.playout = live.playout.map((playing) =>
    playing.itemId === heard?.itemId
      ? { ...playing, sentMs: Math.max(playing.sentMs, heard.playedMs) }
      : playing,
  )
  const isMadeAgain = isAudible(live.response) || isAskedAgain(live)
  const text = forgetWaiting(draft)
  loseModel(draft)
  if (isMadeAgain || text === '' || live.prompt !== null || live.isAnswerDue) return
  live.prompt = { kind: 'exactly', text }
}

/** Whether the next session hears the question of the answer that waits, and answers it. */
function isAskedAgain({ transcript, playout }: LiveCall): boolean {
  const waiting = playout.at(-1)
  return waiting !== undefined && callerTurnBefore(transcript, waiting.itemId)?.isMadeOut === false
}

/** Another session is open and has the audio that is not transcribed; a committed question is committed again. */
export function restoreModel(draft: Draft): void {
  draft.live.isModelUp = true
  draft.live.resaid = null
  reachPushToTalk(draft)
}

/** Drops the last question if its words are not final; its answer is not due either. True if there was one. */
function dropUnheard(draft: Draft): boolean {
  const { live } = draft
  const question = lastCallerTurn(live.transcript)
  if (!question || question.isMadeOut) return false
  giveReason(draft, 'unheard_words', question.itemId)
  live.transcript = dropEntry(live.transcript, question.itemId)
  live.isAnswerDue = false
  return true
}

/**
 * Sent audio was lost on the way. The astrologer says again what was not heard, and the client drops what it still has.
 */
export function sayAgain(draft: Draft, heard: Heard | undefined): void {
  const { live, nowMs } = draft
  live.playout = reportExactly(live.playout, heard, nowMs)
  const isUnfinished = isAudible(live.response)
  const open = isUnfinished ? live.playout.at(-1) : undefined
  const unheard = live.playout.filter((playing) => !isHeardWhole({ ...playing, isWhole: true }, nowMs))
  live.playout = []
  const whole = findEntry(live.transcript, unheard[0]?.itemId ?? ('' as ItemId))
  const rest = forgetUnheard(draft, unheard, 'unheard')
  const next = rest
    .slice(1)
    .map(({ restText }) => restText)
    .join(' ')
  const [first] = rest
  if (first && whole?.kind === 'answer' && !live.isModelUp) {
    const { itemId, heardMs, restMs } = first
    const { marks } = unheard[0]!
    live.resaid = { itemId, heardMs, sentMs: heardMs + restMs, marks, words: whole.text, next }
  }
  if (isUnfinished) {
    cancelResponse(draft)
    if (open) live.prompt = { kind: 'go-on', itemId: open.itemId }
    else live.isAnswerDue = true
  }
  // A prompt to go on continues from the shortened transcript.
  const text = `${first?.restText ?? ''} ${next}`.trim()
  if (live.prompt === null && text !== '') live.prompt = { kind: 'exactly', text }
}

/**
 * The client has played more of an answer than it counted as heard: the words come back, and if its rest is to be said
 * again, less is left to say.
 */
export function hearMore(draft: Draft, { itemId, playedMs }: Heard): void {
  const { live } = draft
  const { resaid, prompt } = live
  if (resaid?.itemId !== itemId || playedMs <= resaid.heardMs) return
  const { sentMs, marks, words, next } = resaid
  const isWhole = isAtEnd(playedMs, sentMs)
  const heardMs = isWhole ? sentMs : playedMs
  const text = cutText(words, heardMs, sentMs, marks)
  live.resaid = { ...resaid, heardMs }
  restoreWords(draft, itemId, text, isWhole)
  if (prompt?.kind !== 'exactly' || live.isModelUp) return
  const rest = `${words.slice(text.length).trim()} ${next}`.trim()
  live.prompt = rest === '' ? null : { kind: 'exactly', text: rest }
}

function restoreWords(draft: Draft, itemId: ItemId, text: string, isWhole: boolean): void {
  const { live } = draft
  const entry = findEntry(live.transcript, itemId)
  if (entry?.kind !== 'answer' || entry.text === text) return
  live.transcript = putEntry(live.transcript, { ...entry, text, cut: isWhole ? null : entry.cut })
  emit(draft, 'call:transcript', { itemId, role: 'astrologer', text, isFinal: true })
}
