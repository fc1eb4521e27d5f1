import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { emit, markTranscribed, updateFigures, type Draft } from '../draft.ts'
import type { CutAnswer } from '../turn/barge-in.ts'
import {
  addAudio,
  heardMs,
  isHeardWhole,
  markWhole,
  markWords,
  openItem,
  overAtMs,
  type Playing,
} from './playout-ledger.ts'
import { breakOff } from './broken-answer.ts'
import { askLater } from './response.ts'
import { isAudible } from './response-slot.ts'
import { cutText } from './spoken-words.ts'
import { findEntry, putEntry, callerTurnBefore, type Transcript } from './transcript.ts'

/** How often it is noted that an answer goes on: what is told by that takes seconds. */
const recordEveryMs = 200
/** How long an answer that failed is left alone. */
const failureWaitMs = 500

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** Passes a piece of the astrologer's voice on, and notes how long the caller waited for the first one. */
export function passAudio(draft: Draft, { itemId, chunk }: Of<'answer-audio'>): void {
  const { live, nowMs } = draft
  const { response } = live
  if (!isAudible(response)) return
  if (!response.hasSpoken || nowMs - response.sinceMs >= recordEveryMs) {
    live.response = { ...response, hasSpoken: true, sinceMs: nowMs }
  }
  const last = live.playout.at(-1)
  if (last?.itemId !== itemId || last.sentMs === 0) markAnswered(draft, itemId)
  live.playout = addAudio(live.playout, itemId, chunk.byteLength / bytesPerMs, nowMs)
  emit(draft, 'call:audio', { itemId, chunk: chunk as Uint8Array<ArrayBuffer> })
  const { speechEndedAtMs, firstAudioMs } = live.figures
  if (speechEndedAtMs === null) return
  const waitedMs = Math.max(0, Math.round(nowMs - speechEndedAtMs))
  updateFigures(draft, { speechEndedAtMs: null, firstAudioMs: [...firstAudioMs, waitedMs] })
  draft.effects.push({ type: 'measure', what: 'first-audio', waitedMs })
}

/** A question that is being answered aloud must not be answered again, even if its words were never made out. */
function markAnswered(draft: Draft, itemId: ItemId): void {
  const { response, transcript } = draft.live
  // What is only repeated, or said word for word, answers nothing.
  if (response.status !== 'active' || response.prompt) return
  const question = callerTurnBefore(transcript, itemId)
  if (question) markTranscribed(draft, question.itemId)
}

/** Writes down what the astrologer says: a piece more of it, or all of it. */
export function writeAnswer(draft: Draft, event: Of<'answer-transcribed'> | Of<'answer-finished'>): void {
  const { live, nowMs } = draft
  if (!isAudible(live.response)) return
  live.response = { ...live.response, hasSpoken: true, sinceMs: nowMs }
  live.playout = openItem(live.playout, event.itemId, nowMs)
  const soFar = findEntry(live.transcript, event.itemId)
  const before = soFar?.kind === 'answer' ? soFar : { atMs: nowMs, text: '' }
  live.playout = markWords(live.playout, event.itemId, before.text.length)
  const isFinal = event.type === 'answer-finished'
  setAnswer(draft, event.itemId, before.atMs, isFinal ? event.text : before.text + event.delta, isFinal)
}

/** Lets go of the answers that were heard to their end; a client that stopped playing was not listening. */
export function finishPlayed(draft: Draft): void {
  const { live, nowMs } = draft
  // Who is away hears nothing; how far they got is told when they come back.
  if (live.lifecycle.awaySinceMs !== null) return
  for (let first = live.playout[0]; first; first = live.playout[0]) {
    const isOver = (overAtMs(first) ?? Infinity) <= nowMs
    if (!isHeardWhole(first, nowMs) && !isOver) return
    live.playout = live.playout.slice(1)
    if (!isHeardWhole(first, nowMs)) forget(draft, first)
  }
}

/**
 * Stops the answer: nothing more of it is passed on, and what was not heard is forgotten by the model and the
 * transcript. Returns the answer that was cut in the middle, if one was.
 */
export function stopAnswer(draft: Draft): CutAnswer | null {
  const { live, effects, nowMs } = draft
  const isWhole = !isAudible(live.response)
  if (!isWhole) effects.push({ type: 'cancel-response' })
  if (live.response.status === 'delayed') live.response = { status: 'free' }
  else if (live.response.status !== 'free') live.response = { ...live.response, isUnwanted: true }
  live.isAnswerDue = false
  live.prompt = null
  const cut = live.playout.filter((playing) => !isHeardWhole(playing, nowMs))
  live.playout = []
  const pieces = cut.map((playing) => forget(draft, playing))
  const [first] = pieces.filter(({ restMs, heardMs }) => restMs + heardMs > 0)
  if (!first) return null
  updateFigures(draft, { interruptions: live.figures.interruptions + 1 })
  draft.effects.push({ type: 'measure', what: 'interrupted', kind: 'real' })
  const restText = pieces.map((piece) => piece.restText).join(' ')
  return { ...first, restText: restText.trim(), isWhole: isWhole && pieces.length === 1 }
}

/** Takes back what an answer was thought to have said beyond what was heard of it. */
export function forget(draft: Draft, playing: Playing): Omit<CutAnswer, 'isWhole'> {
  const { itemId, sentMs } = playing
  const playedMs = heardMs(playing, draft.nowMs)
  const entry = findEntry(draft.live.transcript, itemId)
  const whole = entry?.kind === 'answer' ? entry.text : ''
  const text = sentMs === 0 ? '' : cutText(whole, playedMs, sentMs, playing.marks)
  if (playedMs === 0) draft.effects.push({ type: 'delete-item', itemId })
  else draft.effects.push({ type: 'truncate', itemId, heardMs: playedMs, text })
  emit(draft, 'call:interrupted', { itemId, playedMs })
  if (entry?.kind === 'answer') setAnswer(draft, itemId, entry.atMs, text, true, true)
  return { itemId, heardMs: playedMs, restMs: sentMs - playedMs, restText: whole.slice(text.length).trim() }
}

/** The caller only agreed, or it was noise: the answer that was cut for it goes on from where it was heard. */
export function goOn(draft: Draft, { itemId, restMs, restText, isWhole }: CutAnswer): void {
  const { live, effects, nowMs } = draft
  if (!isWhole || restMs <= 0) return void (live.prompt = { kind: 'go-on', itemId })
  const restId = nameRest(itemId, live.transcript)
  live.playout = markWhole(addAudio(live.playout, restId, restMs, nowMs))
  effects.push({ type: 'play-held', itemId: restId })
  const item = { kind: 'spoken', itemId: restId, role: 'astrologer', text: restText } as const
  effects.push({ type: 'add-history', item })
  setAnswer(draft, restId, nowMs, restText, true)
}

/** Models take ids of up to 32 characters. The rest of a rest is another one. */
function nameRest(itemId: ItemId, transcript: Transcript): ItemId {
  const rests = transcript.filter((entry) => /_rest\d+$/.test(entry.itemId)).length
  return `${itemId.slice(0, 20)}_rest${rests}` as ItemId
}

function setAnswer(
  draft: Draft,
  itemId: ItemId,
  atMs: number,
  text: string,
  isFinal: boolean,
  wasInterrupted = false,
): void {
  const entry = { kind: 'answer', itemId, atMs, text, wasInterrupted } as const
  draft.live.transcript = putEntry(draft.live.transcript, entry)
  emit(draft, 'call:transcript', { itemId, role: 'astrologer', text, isFinal })
}

/** The model has let go of its answer, finished or not. */
export function finishResponse(draft: Draft, { outcome }: Of<'response-finished'>): void {
  const { live } = draft
  const { response } = live
  // Nothing was asked for, so that nothing can be over.
  if (response.status === 'delayed') return
  // A model that finishes without a word has failed like one that says so.
  const isEmpty =
    response.status === 'active' && !response.hasSpoken && !response.hasCalledTools && !live.isAnswerDue
  if ((outcome === 'failed' || isEmpty) && isAudible(response)) {
    breakOff(draft)
    return askLater(draft, failureWaitMs)
  }
  live.response = { status: 'free' }
  if (!isAudible(response)) return
  live.playout = markWhole(live.playout)
  live.tools = { ...live.tools, retries: 0 }
  if (response.hasCalledTools) {
    live.isAnswerDue = true
    live.tools = { ...live.tools, stepsUsed: live.tools.stepsUsed + 1 }
  }
}
