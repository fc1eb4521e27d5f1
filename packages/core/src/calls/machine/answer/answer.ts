import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { endAcknowledgement } from './acknowledge-wait.ts'
import type { LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import { emit, giveReason, markTranscribed, updateFigures, type Draft } from '../draft.ts'
import type { CutAnswer } from '../turn/barge-in.ts'
import { forgetUnheard } from './interrupt-answer.ts'
import {
  addAudio,
  addWaiting,
  isHeardWhole,
  markWhole,
  markWords,
  openItem,
  overAtMs,
  protect,
  type Playing,
} from './playout-ledger.ts'
import { isMakingProtected } from './protected-speech.ts'
import { isAudible } from './response-slot.ts'
import { findEntry, putEntry, callerTurnBefore, type Transcript } from './transcript.ts'

/** How often the response slot records that the model still works; its limit is seconds. */
const recordEveryMs = 200

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** Sends a frame of the answer, and measures the caller's wait at the first one. */
export function passAudio(draft: Draft, { itemId, chunk }: Of<'answer-audio'>): void {
  const { live, nowMs } = draft
  const { response } = live
  if (!isAudible(response)) return
  if (!response.hasSpoken || nowMs - response.sinceMs >= recordEveryMs) {
    live.response = { ...response, hasSpoken: true, sinceMs: nowMs }
  }
  const lengthMs = chunk.byteLength / bytesPerMs
  if (mustWait(live)) {
    live.playout = addWaiting(live.playout, itemId, lengthMs, nowMs)
    return void draft.effects.push({ type: 'keep-audio', itemId, chunk })
  }
  endAcknowledgement(draft)
  const last = live.playout.at(-1)
  if (last?.itemId !== itemId || last.sentMs === 0) markAnswered(draft, itemId)
  live.playout = addAudio(live.playout, itemId, lengthMs, nowMs)
  if (isMakingProtected(live)) live.playout = protect(live.playout, itemId)
  emit(draft, 'call:audio', { itemId, chunk: chunk as Uint8Array<ArrayBuffer> })
  measureFirstAudio(draft)
}

/** An answer does not begin to sound while it is open whether the caller interrupts it. */
const mustWait = ({ overlapping, playout }: LiveCall) =>
  overlapping !== null && overlapping.cut === null && playout.every(({ sentMs }) => sentMs === 0)

/** Plays what waited, once the caller has turned out not to interrupt. An interruption drops it. */
export function playWaiting(draft: Draft): void {
  const { live, effects, nowMs } = draft
  if (live.overlapping) return
  for (const { itemId, waitingMs, isWhole } of live.playout.filter((each) => each.waitingMs > 0)) {
    endAcknowledgement(draft)
    markAnswered(draft, itemId)
    const sent = addAudio(live.playout, itemId, waitingMs, nowMs)
    live.playout = sent.map((each) => (each.itemId === itemId ? { ...each, waitingMs: 0, isWhole } : each))
    effects.push({ type: 'play-kept', itemId })
    measureFirstAudio(draft)
  }
}

function measureFirstAudio(draft: Draft): void {
  const { live, nowMs } = draft
  const { speechEndedAtMs, firstAudioMs } = live.figures
  if (speechEndedAtMs === null) return
  const waitedMs = Math.max(0, Math.round(nowMs - speechEndedAtMs))
  updateFigures(draft, { speechEndedAtMs: null, firstAudioMs: [...firstAudioMs, waitedMs] })
  draft.effects.push({ type: 'measure', what: 'first-audio', waitedMs })
}

/** A question whose answer sounds must not be answered again, even if its transcript never came. */
function markAnswered(draft: Draft, itemId: ItemId): void {
  const { response, transcript } = draft.live
  if (response.status !== 'active') return
  const { prompt } = response
  if (prompt?.kind === 'go-on') return markCompleted(draft, prompt.itemId)
  // Fixed words answer no question.
  if (prompt) return
  const { deadFromMs } = draft.live.lifecycle
  giveReason(draft, deadFromMs !== null && deadFromMs <= draft.nowMs ? 'answered_late' : 'answered')
  const question = callerTurnBefore(transcript, itemId)
  if (question) markTranscribed(draft, question.itemId)
}

/** The rest of an answer sounds: what came of it before is not cut any more. */
function markCompleted({ live }: Draft, itemId: ItemId): void {
  const entry = findEntry(live.transcript, itemId)
  if (entry?.kind !== 'answer' || entry.cut !== 'incomplete') return
  live.transcript = putEntry(live.transcript, { ...entry, cut: null })
}

/** Adds words of the answer to the transcript: the next piece, or all of them. */
export function writeAnswer(draft: Draft, event: Of<'answer-transcribed'> | Of<'answer-finished'>): void {
  const { live, nowMs } = draft
  if (!isAudible(live.response)) return
  live.response = { ...live.response, sinceMs: nowMs }
  live.playout = openItem(live.playout, event.itemId, nowMs)
  const soFar = findEntry(live.transcript, event.itemId)
  const before = soFar?.kind === 'answer' ? soFar : { atMs: nowMs, text: '' }
  live.playout = markWords(live.playout, event.itemId, before.text.length)
  const isFinal = event.type === 'answer-finished'
  setAnswer(draft, event.itemId, before.atMs, isFinal ? event.text : before.text + event.delta, isFinal)
}

/** Removes answers from the ledger that were heard to their end, or whose playout has stopped. */
export function finishPlayed(draft: Draft): void {
  const { live, nowMs } = draft
  // An absent caller hears nothing; the client reports the rest on return.
  if (live.lifecycle.awaySinceMs !== null) return
  for (let first = live.playout[0]; first; first = live.playout[0]) {
    const isOver = (overAtMs(first) ?? Infinity) <= nowMs
    if (!isHeardWhole(first, nowMs) && !isOver) return
    live.playout = live.playout.slice(1)
    if (isHeardWhole(first, nowMs)) continue
    missReports(draft, first)
    giveReason(draft, 'unheard')
  }
}

/**
 * A client that was frozen reports late that it has played all the same. Until a session is open, an answer whose rest
 * is to be said again has its place.
 */
function missReports(draft: Draft, playing: Playing): void {
  const { live } = draft
  const entry = findEntry(live.transcript, playing.itemId)
  const [piece] = forgetUnheard(draft, [playing], 'unheard')
  if (entry?.kind !== 'answer' || !piece || (live.resaid && !live.isModelUp)) return
  const { itemId, sentMs, marks } = playing
  live.resaid = { itemId, heardMs: piece.heardMs, sentMs, marks, words: entry.text, next: '' }
}

/** After a false alarm the cut answer goes on from where it was heard. */
export function goOn(draft: Draft, { itemId, restMs, restText, isWhole }: CutAnswer): void {
  const { live, effects, nowMs } = draft
  if (!isWhole || restMs <= 0) return void (live.prompt = { kind: 'go-on', itemId })
  endAcknowledgement(draft)
  const restId = nameRest(itemId, live.transcript)
  live.playout = markWhole(addAudio(live.playout, restId, restMs, nowMs))
  effects.push({ type: 'play-held', itemId: restId })
  const entry = findEntry(live.transcript, itemId)
  if (entry?.kind === 'answer') live.transcript = putEntry(live.transcript, { ...entry, cut: null })
  const item = { kind: 'spoken', itemId: restId, role: 'astrologer', text: restText } as const
  effects.push({ type: 'add-history', item })
  setAnswer(draft, restId, nowMs, restText, true)
}

/** Models accept ids of up to 32 characters. A rest can be cut again, and has a rest of its own. */
function nameRest(itemId: ItemId, transcript: Transcript): ItemId {
  const rests = transcript.filter((entry) => /_rest\d+$/.test(entry.itemId)).length
  return `${itemId.slice(0, 20)}_rest${rests}` as ItemId
}

function setAnswer(draft: Draft, itemId: ItemId, atMs: number, text: string, isFinal: boolean): void {
  const entry = { kind: 'answer', itemId, atMs, text, cut: null } as const
  draft.live.transcript = putEntry(draft.live.transcript, entry)
  emit(draft, 'call:transcript', { itemId, role: 'astrologer', text, isFinal })
}
