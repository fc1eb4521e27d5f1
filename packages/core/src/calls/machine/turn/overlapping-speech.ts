import type { ItemId } from '@astrovoice/contracts'
import type { TurnReason } from '@astrovoice/contracts/operations'
import { goOn } from '../answer/answer.ts'
import { cancelResponse, interruptAnswer } from '../answer/interrupt-answer.ts'
import { dropEntry } from '../answer/transcript.ts'
import { giveReason, markTranscribed, updateFigures, type Draft } from '../draft.ts'
import { beginsWithStop, kindOf } from './backchannel.ts'
import type { OverlappingSpeech } from './barge-in.ts'
import { beginTurnAndAnswer } from './begin-turn.ts'
import { isReplyToQuestion, keepReply } from './kept-reply.ts'
import { countWordless, isNoisy } from './ask-to-repeat.ts'

/** Speech that goes on interrupts without regard to its words. */
export function bargeIn(draft: Draft): void {
  const { live } = draft
  if (!live.overlapping || live.overlapping.cut) return
  const cut = interruptAnswer(draft)
  live.overlapping = { ...live.overlapping, cut }
  if (cut) draft.effects.push({ type: 'hold-audio', itemId: cut.itemId, fromMs: cut.heardMs })
  else if (live.overlapping.items.length === 0) live.overlapping = null
}

/**
 * The transcript is late: listening is safer than talking on. Speech that the model has not even committed was none, and
 * an answer that was cut for it goes on.
 */
export function decideInterruption(draft: Draft): void {
  const { live, nowMs } = draft
  const { overlapping } = live
  if (!overlapping || (overlapping.dueAtMs ?? Infinity) > nowMs) return
  const [itemId] = overlapping.items
  if (itemId) return confirmInterruption(draft, overlapping, itemId, 'spoke_unclear')
  live.overlapping = null
  measureFalseAlarm(draft)
  if (overlapping.cut && live.playout.length === 0) goOn(draft, overlapping.cut)
}

function measureFalseAlarm(draft: Draft): void {
  draft.effects.push({ type: 'measure', what: 'interrupted', kind: 'false_alarm' })
  giveReason(draft, 'false_alarm')
}

/** Decides about overlapping speech by its words. Returns whether they are a caller turn that is shown and stored. */
export function decideByWords(draft: Draft, itemId: ItemId, text: string, isFinal: boolean): boolean {
  const { overlapping, identity } = draft.live
  if (!overlapping) return true
  if (!isFinal) {
    // The final transcript would come after more of the answer.
    if (beginsWithStop(text)) confirmInterruption(draft, overlapping, itemId, 'spoke_words')
    return draft.live.overlapping === null
  }
  const kind = kindOf(text)
  const isLong = lengthOf(overlapping) >= identity.turnPolicy.minWordsMs
  const isNoise = kind === 'none' && (!isLong || isNoisy(draft.live) || isBesideTyping(draft, overlapping))
  if (kind === 'none') countWordless(draft, !isNoise)
  const isNothing = kind === 'sound' || kind === 'reply' || isNoise
  if (!isNothing) {
    confirmInterruption(draft, overlapping, itemId, kind === 'none' ? 'spoke_unclear' : 'spoke_words')
    return true
  }
  if (kind === 'reply' && isReplyToQuestion(draft)) {
    release(draft, overlapping, itemId)
    keepReply(draft, itemId)
    return true
  }
  giveReason(draft, isNoise ? 'noise' : 'backchannel', itemId)
  dismiss(draft, overlapping, itemId)
  return false
}

/** Whether a question was typed while the caller, or a noise, was heard. */
const isBesideTyping = ({ live }: Draft, { items, startedAtMs }: OverlappingSpeech) =>
  live.transcript.some(
    ({ kind, itemId, atMs }) => kind === 'question' && !items.includes(itemId) && atMs > startedAtMs,
  )

const lengthOf = ({ startedAtMs, endedAtMs }: OverlappingSpeech) =>
  endedAtMs === null ? 0 : endedAtMs - startedAtMs

/** Overlapping speech interrupts: the answer stops, unless speech has cut it before, and the question is answered. */
function confirmInterruption(
  draft: Draft,
  { cut, endedAtMs }: OverlappingSpeech,
  itemId: ItemId,
  reason: TurnReason,
): void {
  draft.live.overlapping = null
  if (cut) return
  interruptAnswer(draft)
  updateFigures(draft, { speechEndedAtMs: endedAtMs ?? draft.nowMs })
  beginTurnAndAnswer(draft, itemId, reason)
}

/** The item is decided, and an answer that was cut for it goes on. */
function release(draft: Draft, overlapping: OverlappingSpeech, itemId: ItemId): void {
  const { live } = draft
  const items = overlapping.items.filter((each) => each !== itemId)
  const { cut } = overlapping
  const isTooLate = hasNextAnswer(draft, overlapping)
  live.overlapping = items.length > 0 || live.isCallerSpeaking ? { ...overlapping, items } : null
  markTranscribed(draft, itemId)
  if (isTooLate) return
  measureFalseAlarm(draft)
  if (!cut) return
  cancelResponse(draft)
  live.isAnswerDue = false
  updateFigures(draft, { speechEndedAtMs: null })
  if (live.overlapping) live.overlapping = { ...live.overlapping, cut: null }
  goOn(draft, cut)
}

/** An answer that was cut does not go on when the next one sounds. */
const hasNextAnswer = ({ live }: Draft, { cut }: OverlappingSpeech) => cut !== null && live.playout.length > 0

/** A backchannel or a noise: the model forgets it. */
function dismiss(draft: Draft, overlapping: OverlappingSpeech, itemId: ItemId): void {
  const { live, effects } = draft
  if (!hasNextAnswer(draft, overlapping)) {
    effects.push({ type: 'delete-item', itemId })
    live.transcript = dropEntry(live.transcript, itemId)
  }
  release(draft, overlapping, itemId)
}
