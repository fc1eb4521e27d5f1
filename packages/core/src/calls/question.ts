import type { CallEvent } from './call-event.ts'
import { stopAnswer } from './answer.ts'
import { emit, updateFigures, type Draft } from './draft.ts'
import { report } from './playout-ledger.ts'
import { awaitResponse } from './response-slot.ts'
import { endTurn } from './tool-steps.ts'
import { findEntry, putEntry } from './transcript.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** The caller begins to speak: whatever the astrologer says is cut at what was heard of it. */
export function hearSpeech(draft: Draft): void {
  stopAnswer(draft, { byModel: true })
  draft.live.isCallerSpeaking = true
}

export function hearSilence(draft: Draft, { endedAtMs }: Of<'speech-stopped'>): void {
  draft.live.isCallerSpeaking = false
  updateFigures(draft, { speechEndedAtMs: endedAtMs })
}

/** A typed question. Typing while the astrologer speaks interrupts like speaking does. */
export function askText(draft: Draft, { itemId, text }: Of<'text-asked'>): void {
  const { live } = draft
  stopAnswer(draft, { byModel: false })
  draft.effects.push({ type: 'add-text', itemId, text })
  beginTurn(draft, itemId, text)
  updateFigures(draft, { speechEndedAtMs: null })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal: true })
  live.isAnswerDue = true
}

/** Push-to-talk was released. In automatic turn taking it ends the question early. */
export function commitSpeech(draft: Draft): void {
  stopAnswer(draft, { byModel: false })
  draft.effects.push({ type: 'commit-audio' })
  updateFigures(draft, { speechEndedAtMs: draft.nowMs })
}

/** A spoken question is in the model's memory; its words follow when they are made out. */
export function takeQuestion(draft: Draft, { itemId }: Of<'question-committed'>): void {
  const { live, nowMs } = draft
  beginTurn(draft, itemId, '')
  live.isCallerSpeaking = false
  if (live.identity.turnTaking === 'push-to-talk') live.isAnswerDue = true
  else if (live.response.status !== 'active') live.response = awaitResponse(nowMs)
}

export function writeQuestion(draft: Draft, { itemId, text, isFinal }: Of<'question-transcribed'>): void {
  const atMs = findEntry(draft.live.transcript, itemId)?.atMs ?? draft.nowMs
  draft.live.transcript = putEntry(draft.live.transcript, { kind: 'question', itemId, atMs, text })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal })
}

/** Stop talking. The client's own figure of what was heard is the best there is. */
export function interrupt(draft: Draft, { heard }: Of<'interrupt-asked'>): void {
  const { live, nowMs } = draft
  if (heard) live.playout = report(live.playout, heard.itemId, heard.playedMs, nowMs)
  stopAnswer(draft, { byModel: false })
  live.tools = endTurn(live.tools)
}

function beginTurn(draft: Draft, itemId: Of<'text-asked'>['itemId'], text: string): void {
  const { live, nowMs } = draft
  live.tools = endTurn(live.tools)
  live.transcript = putEntry(live.transcript, { kind: 'question', itemId, atMs: nowMs, text })
  updateFigures(draft, { turns: live.figures.turns + 1 })
}
