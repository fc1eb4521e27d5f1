import { bytesPerMs, describeProblem, type ItemId } from '@astrovoice/contracts'
import type { CallEvent } from './call-event.ts'
import { emit, updateFigures, type Draft } from './draft.ts'
import {
  addAudio,
  heardMs,
  isHeardWhole,
  markWhole,
  openItem,
  overAtMs,
  type Playing,
} from './playout-ledger.ts'
import { isAudible } from './response-slot.ts'
import { cutText, findEntry, putEntry } from './transcript.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** Passes a piece of the astrologer's voice on, and notes how long the caller waited for the first one. */
export function passAudio(draft: Draft, { itemId, chunk }: Of<'answer-audio'>): void {
  if (!isAudible(draft.live.response)) return
  const { live, nowMs } = draft
  const { nextSeq, speechEndedAtMs, firstAudioMs } = live.figures
  live.playout = addAudio(live.playout, itemId, chunk.byteLength / bytesPerMs, nowMs)
  emit(draft, 'call:audio', { seq: nextSeq, itemId, chunk: chunk as Uint8Array<ArrayBuffer> })
  updateFigures(draft, { nextSeq: nextSeq + 1 })
  if (speechEndedAtMs === null) return
  const waitedMs = Math.max(0, Math.round(nowMs - speechEndedAtMs))
  updateFigures(draft, { speechEndedAtMs: null, firstAudioMs: [...firstAudioMs, waitedMs] })
}

/** Writes down what the astrologer says: a piece more of it, or all of it. */
export function writeAnswer(draft: Draft, event: Of<'answer-transcribed'> | Of<'answer-finished'>): void {
  const { live, nowMs } = draft
  if (!isAudible(live.response)) return
  live.playout = openItem(live.playout, event.itemId, nowMs)
  const soFar = findEntry(live.transcript, event.itemId)
  const before = soFar?.kind === 'answer' ? soFar : { atMs: nowMs, text: '' }
  const isFinal = event.type === 'answer-finished'
  setAnswer(draft, event.itemId, before.atMs, isFinal ? event.text : before.text + event.delta, isFinal)
}

/** Lets go of the answers that were heard to their end; a client that stopped playing was not listening. */
export function settlePlayout(draft: Draft): void {
  const { live, nowMs } = draft
  while (live.playout[0]) {
    const [first, ...rest] = live.playout
    const isOver = (overAtMs(first) ?? Infinity) <= nowMs
    if (!isHeardWhole(first, nowMs) && !isOver) return
    live.playout = rest
    if (!isHeardWhole(first, nowMs)) forget(draft, first)
  }
}

/**
 * Stops the answer: nothing more of it is passed on, and what was not heard is forgotten by the model and the
 * transcript. `byModel`: the model's own ear has stopped it already.
 */
export function stopAnswer(draft: Draft, { byModel }: { byModel: boolean }): void {
  const { live, effects } = draft
  if (isAudible(live.response) && !byModel) effects.push({ type: 'cancel-response' })
  if (live.response.status !== 'free') live.response = { ...live.response, isUnwanted: true }
  live.isAnswerDue = false
  const wasHeard = live.playout.some(({ sentMs }) => sentMs > 0)
  const cut = live.playout.filter((playing) => !isHeardWhole(playing, draft.nowMs))
  live.playout = []
  cut.forEach((playing) => forget(draft, playing))
  if (wasHeard && cut.length > 0) updateFigures(draft, { interruptions: live.figures.interruptions + 1 })
}

function forget(draft: Draft, playing: Playing): void {
  const { itemId, sentMs } = playing
  const playedMs = heardMs(playing, draft.nowMs)
  draft.effects.push({ type: 'truncate', itemId, heardMs: playedMs })
  emit(draft, 'call:interrupted', { itemId, playedMs })
  const entry = findEntry(draft.live.transcript, itemId)
  if (entry?.kind !== 'answer') return
  const text = sentMs === 0 ? '' : cutText(entry.text, playedMs, sentMs)
  setAnswer(draft, itemId, entry.atMs, text, true, true)
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
  if (isAudible(live.response)) {
    live.playout = markWhole(live.playout)
    if (live.response.hasCalledTools) {
      live.isAnswerDue = true
      live.tools = { ...live.tools, stepsUsed: live.tools.stepsUsed + 1 }
    }
    if (outcome === 'failed')
      emit(draft, 'call:error', { event: null, error: describeProblem('model_unavailable') })
  }
  live.response = { status: 'free' }
}
