import type { ItemId } from '@astrovoice/contracts'
import type { CallEvent } from '../call-event.ts'
import { goOn } from '../answer/answer.ts'
import { cancelResponse, interruptAnswer } from '../answer/interrupt-answer.ts'
import { emit, markTranscribed, updateFigures, updateLifecycle, type Draft } from '../draft.ts'
import { isBackchannel, lastWordsMs, type OverlappingSpeech } from './barge-in.ts'
import { heardMs, report } from '../answer/playout-ledger.ts'
import { endTurn } from '../answer/tool-steps.ts'
import { dropEntry, findEntry, isFull, putEntry } from '../answer/transcript.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** The caller begins to speak; during an answer the decision waits for length or words. */
export function hearSpeech(draft: Draft): void {
  const { live, nowMs } = draft
  if (!live.isCallerSpeaking) live.speakingSinceMs = nowMs
  live.isCallerSpeaking = true
  if (live.overlapping) live.overlapping = { ...live.overlapping, dueAtMs: null }
  else if (canInterrupt(draft)) live.overlapping = { items: [], cut: null, endedAtMs: null, dueAtMs: null }
}

/** Whether there is an answer to interrupt: under way, due, or with more than its last words unheard. */
function canInterrupt({ live, nowMs }: Draft): boolean {
  if (live.response.status !== 'free' && !live.response.isUnwanted) return true
  if (live.isAnswerDue || live.prompt !== null) return true
  const restMs = live.playout.reduce((sum, playing) => sum + playing.sentMs - heardMs(playing, nowMs), 0)
  return restMs > lastWordsMs
}

/** Speech that goes on interrupts without regard to its words. */
export function bargeIn(draft: Draft): void {
  const { live } = draft
  if (!live.overlapping || live.overlapping.cut) return
  const cut = interruptAnswer(draft)
  live.overlapping = { ...live.overlapping, cut }
  if (cut) draft.effects.push({ type: 'hold-audio', itemId: cut.itemId, fromMs: cut.heardMs })
  else if (live.overlapping.items.length === 0) live.overlapping = null
}

export function hearSilence(draft: Draft, { endedAtMs }: Of<'speech-stopped'>): void {
  const { live, nowMs } = draft
  live.isCallerSpeaking = false
  if (live.overlapping) {
    const dueAtMs = nowMs + live.identity.turnPolicy.falseInterruptionMs
    live.overlapping = { ...live.overlapping, endedAtMs, dueAtMs }
  }
  if (!live.overlapping || live.overlapping.cut) updateFigures(draft, { speechEndedAtMs: endedAtMs })
}

/** A typed question interrupts like speech does. A client that missed the acknowledgement asks it again. */
export function askText(draft: Draft, { itemId, text }: Of<'text-asked'>): void {
  const { live } = draft
  if (findEntry(live.transcript, itemId)) return
  interruptAnswer(draft)
  live.overlapping = null
  draft.effects.push({ type: 'add-history', item: { kind: 'spoken', itemId, role: 'caller', text } })
  beginTurn(draft, { itemId, text, isMadeOut: true })
  updateFigures(draft, { speechEndedAtMs: null })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal: true })
  live.isAnswerDue = true
}

/** The model has committed a spoken question; its transcript follows. */
export function takeTurn(draft: Draft, { itemId }: Of<'question-committed'>): void {
  const { live, nowMs } = draft
  live.isCallerSpeaking = false
  const { overlapping, pushToTalk } = live
  if (pushToTalk) live.pushToTalk = { ...pushToTalk, itemId: pushToTalk.itemId ?? itemId }
  if (!overlapping) return beginTurnAndAnswer(draft, itemId)
  live.overlapping = {
    ...overlapping,
    items: [...overlapping.items, itemId],
    dueAtMs: nowMs + live.identity.turnPolicy.falseInterruptionMs,
  }
  // Long speech is answered at once; short speech waits for its words.
  if (overlapping.cut) beginTurnAndAnswer(draft, itemId)
  else {
    const entry = { kind: 'question', itemId, atMs: nowMs, text: '', isMadeOut: false } as const
    live.transcript = putEntry(live.transcript, entry)
  }
}

export function writeTurn(draft: Draft, { itemId, text, isFinal }: Of<'question-transcribed'>): void {
  const { live } = draft
  if (live.overlapping?.items.includes(itemId)) {
    // Nothing is emitted before the decision.
    if (!isFinal) return
    if (isBackchannel(text)) return dismiss(draft, live.overlapping, itemId)
    confirmInterruption(draft, live.overlapping, itemId)
  }
  const atMs = findEntry(live.transcript, itemId)?.atMs ?? draft.nowMs
  live.transcript = putEntry(live.transcript, { kind: 'question', itemId, atMs, text, isMadeOut: isFinal })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal })
  if (isFinal) markTranscribed(draft, itemId)
}

/**
 * The transcript is late: listening is safer than talking on. Speech that the model has not even committed was none, and
 * an answer that was cut for it goes on.
 */
export function decideInterruption(draft: Draft): void {
  const { live, effects, nowMs } = draft
  const { overlapping } = live
  if (!overlapping || (overlapping.dueAtMs ?? Infinity) > nowMs) return
  const [itemId] = overlapping.items
  if (itemId) return confirmInterruption(draft, overlapping, itemId)
  live.overlapping = null
  effects.push({ type: 'measure', what: 'interrupted', kind: 'false_alarm' })
  if (overlapping.cut && live.playout.length === 0) goOn(draft, overlapping.cut)
}

/** Overlapping speech interrupts: the answer stops, unless speech has cut it before, and the question is answered. */
function confirmInterruption(draft: Draft, { cut, endedAtMs }: OverlappingSpeech, itemId: ItemId): void {
  draft.live.overlapping = null
  if (cut) return
  interruptAnswer(draft)
  updateFigures(draft, { speechEndedAtMs: endedAtMs ?? draft.nowMs })
  beginTurnAndAnswer(draft, itemId)
}

/** A backchannel: the model forgets it, and an answer that was cut for it goes on. */
function dismiss(draft: Draft, overlapping: OverlappingSpeech, itemId: ItemId): void {
  const { live, effects } = draft
  const items = overlapping.items.filter((each) => each !== itemId)
  const { cut } = overlapping
  // The next answer sounds already, so it stays.
  const isTooLate = cut !== null && live.playout.length > 0
  live.overlapping = items.length > 0 || live.isCallerSpeaking ? { ...overlapping, items } : null
  markTranscribed(draft, itemId)
  if (isTooLate) return
  effects.push({ type: 'delete-item', itemId })
  live.transcript = dropEntry(live.transcript, itemId)
  effects.push({ type: 'measure', what: 'interrupted', kind: 'false_alarm' })
  if (!cut) return
  cancelResponse(draft)
  live.isAnswerDue = false
  updateFigures(draft, { speechEndedAtMs: null })
  if (live.overlapping) live.overlapping = { ...live.overlapping, cut: null }
  goOn(draft, cut)
}

/** The caller stops the answer. The client's own report of what was heard is the most exact. */
export function interrupt(draft: Draft, { heard }: Of<'interrupt-asked'>): void {
  const { live, nowMs } = draft
  if (heard) live.playout = report(live.playout, heard.itemId, heard.playedMs, nowMs)
  interruptAnswer(draft)
  live.overlapping = null
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
  if (isFull(live.transcript)) updateLifecycle(draft, { isFull: true })
}
