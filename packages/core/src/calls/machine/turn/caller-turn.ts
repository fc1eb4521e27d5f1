import type { CallEvent } from '../call-event.ts'
import { interruptAnswer } from '../answer/interrupt-answer.ts'
import { emit, markTranscribed, updateFigures, type Draft } from '../draft.ts'
import { heardMs, report } from '../answer/playout-ledger.ts'
import { endTurn } from '../answer/tool-steps.ts'
import { findEntry, putEntry } from '../answer/transcript.ts'
import { isProtected } from '../answer/protected-speech.ts'
import { kindOf } from './backchannel.ts'
import { lastWordsMs, type OverlappingSpeech } from './barge-in.ts'
import { beginTurn, beginTurnAndAnswer } from './begin-turn.ts'
import { hasSaidGoodbye, sayGoodbye } from './goodbye.ts'
import { decideByWords } from './overlapping-speech.ts'
import { cancelSpeech } from './push-to-talk.ts'
import { takeBackTurn } from './take-back.ts'
import { noWordlessSpeech } from './wordless-speech.ts'

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

/** The caller begins to speak; during an answer the decision waits for length or words. */
export function hearSpeech(draft: Draft): void {
  const { live, nowMs } = draft
  if (!live.isCallerSpeaking) live.speakingSinceMs = nowMs
  live.isCallerSpeaking = true
  live.speechAtMs = nowMs
  if (live.overlapping) live.overlapping = { ...live.overlapping, dueAtMs: null }
  else if (canInterrupt(draft)) live.overlapping = overlappingSince(nowMs)
}

const overlappingSince = (startedAtMs: number): OverlappingSpeech => ({
  items: [],
  cut: null,
  startedAtMs,
  endedAtMs: null,
  dueAtMs: null,
})

/** Whether there is an answer to interrupt: under way, due, or with more than its last words unheard. */
function canInterrupt({ live, nowMs }: Draft): boolean {
  if (isProtected(live, nowMs)) return false
  if (live.response.status !== 'free' && !live.response.isUnwanted) return true
  if (live.isAnswerDue || live.prompt !== null) return true
  const restMs = live.playout.reduce((sum, playing) => sum + playing.sentMs - heardMs(playing, nowMs), 0)
  return restMs > lastWordsMs
}

export function hearSilence(draft: Draft, { endedAtMs }: Of<'speech-stopped'>): void {
  const { live, nowMs } = draft
  if (live.isCallerSpeaking) live.speechMs = Math.max(0, endedAtMs - live.speakingSinceMs)
  live.isCallerSpeaking = false
  live.speechAtMs = nowMs
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
  if (hasSaidGoodbye(live)) return
  interruptAnswer(draft)
  // Speech that was held and not released is no part of the next spoken question.
  cancelSpeech(draft)
  // Sound while somebody types is noise, unless its words decide otherwise.
  live.overlapping = live.isCallerSpeaking ? overlappingSince(live.speakingSinceMs) : null
  draft.effects.push({ type: 'add-history', item: { kind: 'spoken', itemId, role: 'caller', text } })
  beginTurn(draft, { itemId, text, isMadeOut: true }, 'typed')
  updateFigures(draft, { speechEndedAtMs: null })
  emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal: true })
  live.isAnswerDue = !sayGoodbye(draft, text)
}

/** The model has committed a spoken question; its transcript follows. */
export function takeTurn(draft: Draft, { itemId }: Of<'question-committed'>): void {
  const { live, nowMs } = draft
  live.isCallerSpeaking = false
  live.speechAtMs = nowMs
  const { overlapping, pushToTalk } = live
  if (pushToTalk) live.pushToTalk = { ...pushToTalk, itemId: pushToTalk.itemId ?? itemId }
  if (!overlapping) return beginTurnAndAnswer(draft, itemId, pushToTalk ? 'push_to_talk' : 'spoken')
  live.overlapping = {
    ...overlapping,
    items: [...overlapping.items, itemId],
    dueAtMs: nowMs + live.identity.turnPolicy.falseInterruptionMs,
  }
  // Long speech is answered at once; short speech waits for its words.
  if (overlapping.cut) beginTurnAndAnswer(draft, itemId, 'spoke_long')
  else {
    const entry = { kind: 'question', itemId, atMs: nowMs, text: '', isMadeOut: false } as const
    live.transcript = putEntry(live.transcript, entry)
  }
}

export function writeTurn(draft: Draft, { itemId, text, isFinal }: Of<'question-transcribed'>): void {
  const { live } = draft
  const isBlank = kindOf(text) === 'none'
  if (!isBlank) live.wordless = noWordlessSpeech
  if (live.overlapping?.items.includes(itemId)) {
    // Nothing is emitted before the decision.
    if (!decideByWords(draft, itemId, text, isFinal)) return
  } else if (isFinal && isNothing(draft, text) && takeBackTurn(draft, itemId)) return
  const atMs = findEntry(live.transcript, itemId)?.atMs ?? draft.nowMs
  live.transcript = putEntry(live.transcript, { kind: 'question', itemId, atMs, text, isMadeOut: isFinal })
  if (!isBlank) emit(draft, 'call:transcript', { itemId, role: 'caller', text, isFinal })
  if (!isFinal) return
  markTranscribed(draft, itemId)
  sayGoodbye(draft, text)
}

/** Sound without words, or a backchannel to words that it cannot interrupt. */
function isNothing({ live, nowMs }: Draft, text: string): boolean {
  const kind = kindOf(text)
  return kind === 'none' || ((kind === 'sound' || kind === 'reply') && isProtected(live, nowMs))
}

/** The caller stops the answer. The client's own report of what was heard is the most exact. */
export function interrupt(draft: Draft, { heard }: Of<'interrupt-asked'>): void {
  const { live, nowMs } = draft
  if (heard) live.playout = report(live.playout, heard.itemId, heard.playedMs, nowMs)
  interruptAnswer(draft)
  live.overlapping = null
  live.tools = endTurn(live.tools)
}
