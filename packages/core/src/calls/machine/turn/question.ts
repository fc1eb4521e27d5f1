import type { ItemId } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { goOn, stopAnswer } from '../answer/answer.ts'
import { emit, markTranscribed, updateFigures, updatePresence, type Draft } from '../draft.ts'
import { isFiller, lastWordsMs, verdictWithinMs, type Overlap } from './floor.ts'
import { heardMs, report } from '../answer/playout-ledger.ts'
import { isAudible } from '../answer/response-slot.ts'
import { endTurn } from '../answer/tool-steps.ts'
import { dropEntry, findEntry, isFull, putEntry } from '../answer/transcript.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** The caller begins to speak. While the astrologer has the floor this may mean anything yet. */
export function hearSpeech(draft: Draft): void {
  const { live } = draft
  live.isCallerSpeaking = true
  if (live.overlap) live.overlap = { ...live.overlap, dueAtMs: null }
  else if (hasFloor(draft)) live.overlap = { items: [], cut: null, endedAtMs: null, dueAtMs: null }
}

/** Whether there is an answer to interrupt: under way, due, or with more than its last words still to be heard. */
function hasFloor({ live, nowMs }: Draft): boolean {
  if (live.response.status !== 'free' && !live.response.isUnwanted) return true
  if (live.isAnswerDue || live.prompt !== null) return true
  const restMs = live.playout.reduce((sum, playing) => sum + playing.sentMs - heardMs(playing, nowMs), 0)
  return restMs > lastWordsMs
}

/** Speech that goes on is meant, whatever its words: the astrologer stops at what was heard. */
export function yieldFloor(draft: Draft): void {
  const { live } = draft
  if (!live.overlap || live.overlap.cut) return
  const cut = stopAnswer(draft)
  live.overlap = { ...live.overlap, cut }
  if (cut) draft.effects.push({ type: 'hold-audio', itemId: cut.itemId, fromMs: cut.heardMs })
  else if (live.overlap.items.length === 0) live.overlap = null
}

export function hearSilence(draft: Draft, { endedAtMs }: Of<'speech-stopped'>): void {
  const { live } = draft
  live.isCallerSpeaking = false
  if (live.overlap) live.overlap = { ...live.overlap, endedAtMs }
  if (!live.overlap || live.overlap.cut) updateFigures(draft, { speechEndedAtMs: endedAtMs })
}

/**
 * A typed question. Typing while the astrologer speaks interrupts like speaking does. One that was asked already is
 * only being made sure of.
 */
export function askText(draft: Draft, { itemId, text }: Of<'text-asked'>): void {
  const { live } = draft
  if (findEntry(live.transcript, itemId)) return
  stopAnswer(draft)
  live.overlap = null
  draft.effects.push({ type: 'add-history', item: { kind: 'spoken', itemId, role: 'caller', text } })
  beginTurn(draft, { itemId, text, isMadeOut: true })
  updateFigures(draft, { speechEndedAtMs: null })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal: true })
  live.isAnswerDue = true
}

/** A spoken question is in the model's memory; its words follow when they are made out. */
export function takeQuestion(draft: Draft, { itemId }: Of<'question-committed'>): void {
  const { live, nowMs } = draft
  live.isCallerSpeaking = false
  const { overlap, release } = live
  if (release) live.release = { ...release, itemId: release.itemId ?? itemId }
  if (!overlap) return beginTurnAndAnswer(draft, itemId)
  live.overlap = { ...overlap, items: [...overlap.items, itemId], dueAtMs: nowMs + verdictWithinMs }
  // Speech that went on is answered at once; of something short the words are awaited.
  if (overlap.cut) beginTurnAndAnswer(draft, itemId)
  else {
    const entry = { kind: 'question', itemId, atMs: nowMs, text: '', isMadeOut: false } as const
    live.transcript = putEntry(live.transcript, entry)
  }
}

export function writeQuestion(draft: Draft, { itemId, text, isFinal }: Of<'question-transcribed'>): void {
  const { live } = draft
  if (live.overlap?.items.includes(itemId)) {
    // Until it is known what it was nobody is told of it.
    if (!isFinal) return
    if (isFiller(text)) return dismiss(draft, live.overlap, itemId)
    takeFloor(draft, live.overlap, itemId)
  }
  const atMs = findEntry(live.transcript, itemId)?.atMs ?? draft.nowMs
  live.transcript = putEntry(live.transcript, { kind: 'question', itemId, atMs, text, isMadeOut: isFinal })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal })
  if (isFinal) markTranscribed(draft, itemId)
}

/** Its words did not come in time: to listen is safer than to talk on. */
export function meetVerdict(draft: Draft): void {
  const { overlap } = draft.live
  const [itemId] = overlap?.items ?? []
  if (!overlap || !itemId || (overlap.dueAtMs ?? Infinity) > draft.nowMs) return
  takeFloor(draft, overlap, itemId)
}

/** It was meant: the astrologer stops, if speech alone has not stopped them yet, and answers. */
function takeFloor(draft: Draft, { cut, endedAtMs }: Overlap, itemId: ItemId): void {
  draft.live.overlap = null
  if (cut) return
  stopAnswer(draft)
  updateFigures(draft, { speechEndedAtMs: endedAtMs ?? draft.nowMs })
  beginTurnAndAnswer(draft, itemId)
}

/** It asked for nothing: the model forgets it, and an answer that was cut for it goes on. */
function dismiss(draft: Draft, overlap: Overlap, itemId: ItemId): void {
  const { live, effects } = draft
  const items = overlap.items.filter((each) => each !== itemId)
  const { cut } = overlap
  // A new answer that can be heard already stands.
  const isTooLate = cut !== null && live.playout.length > 0
  live.overlap = items.length > 0 || live.isCallerSpeaking ? { ...overlap, items } : null
  markTranscribed(draft, itemId)
  if (isTooLate) return
  effects.push({ type: 'delete-item', itemId })
  live.transcript = dropEntry(live.transcript, itemId)
  effects.push({ type: 'measure', what: 'interrupted', kind: 'false_alarm' })
  if (!cut) return
  const { turns, interruptions } = live.figures
  if (isAudible(live.response)) effects.push({ type: 'cancel-response' })
  if (live.response.status === 'delayed') live.response = { status: 'free' }
  if (live.response.status !== 'free') live.response = { ...live.response, isUnwanted: true }
  live.isAnswerDue = false
  updateFigures(draft, {
    turns: Math.max(0, turns - 1),
    interruptions: Math.max(0, interruptions - 1),
    speechEndedAtMs: null,
  })
  if (live.overlap) live.overlap = { ...live.overlap, cut: null }
  goOn(draft, cut)
}

/** Stop talking. The client's own figure of what was heard is the best there is. */
export function interrupt(draft: Draft, { heard }: Of<'interrupt-asked'>): void {
  const { live, nowMs } = draft
  if (heard) live.playout = report(live.playout, heard.itemId, heard.playedMs, nowMs)
  stopAnswer(draft)
  live.overlap = null
  live.tools = endTurn(live.tools)
}

function beginTurnAndAnswer(draft: Draft, itemId: ItemId): void {
  beginTurn(draft, { itemId, text: '', isMadeOut: false })
  draft.live.isAnswerDue = true
}

function beginTurn(draft: Draft, question: { itemId: ItemId; text: string; isMadeOut: boolean }): void {
  const { live, nowMs } = draft
  live.tools = endTurn(live.tools)
  live.transcript = putEntry(live.transcript, { kind: 'question', atMs: nowMs, ...question })
  updateFigures(draft, { turns: live.figures.turns + 1 })
  if (isFull(live.transcript)) updatePresence(draft, { isFull: true })
}
