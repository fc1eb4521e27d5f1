import type { Heard, ItemId } from '@astrovoice/contracts'
import { forget } from '../answer/answer.ts'
import type { CallEvent } from '../call-event.ts'
import { breakOff } from '../answer/broken-answer.ts'
import { updateFigures, type Draft } from '../draft.ts'
import { isHeardWhole, reportExactly } from '../answer/playout-ledger.ts'
import { isAudible } from '../answer/response-slot.ts'
import { reachPushToTalk } from '../turn/push-to-talk.ts'
import { askAgain } from '../answer/response.ts'
import { cutText } from '../answer/spoken-words.ts'
import { dropEntry, findEntry, lastCallerTurn, putEntry } from '../answer/transcript.ts'

/**
 * The model's session is gone, and with it what it was about to say. Another one is being opened: what is due then is
 * noted here. Questions whose words nobody knows are forgotten, for their sound is heard again.
 */
export function loseModel(draft: Draft): void {
  const { live } = draft
  live.isModelUp = false
  live.isCallerSpeaking = false
  live.overlapping = null
  const isBroken = isAudible(live.response) && breakOff(draft)
  if (!isBroken && !dropUnheard(draft)) askAgain(draft)
  if (live.pushToTalk) live.pushToTalk = { ...live.pushToTalk, itemId: null }
  if (live.response.status === 'active' && live.response.hasCalledTools) live.isAnswerDue = true
  live.response = { status: 'free' }
}

/**
 * Another gateway had the call, and what it noted of it is a moment old: the caller may have heard more of the answer
 * than it had sent by then. Its model's session is gone with it.
 */
export function takeUpCall(draft: Draft, { heard }: Extract<CallEvent, { type: 'taken-up' }>): void {
  const { live } = draft
  live.playout = live.playout.map((playing) =>
    playing.itemId === heard?.itemId
      ? { ...playing, sentMs: Math.max(playing.sentMs, heard.playedMs) }
      : playing,
  )
  loseModel(draft)
}

/** Another session is there, and has heard again what nobody has made out: what was released is released to it. */
export function restoreModel(draft: Draft): void {
  draft.live.isModelUp = true
  draft.live.resaid = null
  reachPushToTalk(draft)
}

/** Forgets a question whose words are not all known, and its answer with it; true when there was one. */
function dropUnheard(draft: Draft): boolean {
  const { live } = draft
  const question = lastCallerTurn(live.transcript)
  if (!question || question.isMadeOut) return false
  live.transcript = dropEntry(live.transcript, question.itemId)
  live.isAnswerDue = false
  updateFigures(draft, { turns: Math.max(0, live.figures.turns - 1) })
  return true
}

/**
 * Some of what was sent to the caller is lost on the way: what was not heard of it is said again, from the very
 * millisecond on, and the client is told not to play what it still has.
 */
export function sayAgain(draft: Draft, heard: Heard | undefined): void {
  const { live, effects, nowMs } = draft
  live.playout = reportExactly(live.playout, heard, nowMs)
  const isUnfinished = isAudible(live.response)
  const open = isUnfinished ? live.playout.at(-1) : undefined
  const unheard = live.playout.filter((playing) => !isHeardWhole({ ...playing, isWhole: true }, nowMs))
  live.playout = []
  const whole = findEntry(live.transcript, unheard[0]?.itemId ?? ('' as ItemId))
  const rest = unheard.map((playing) => forget(draft, playing))
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
    effects.push({ type: 'cancel-response' })
    live.response = { ...live.response, isUnwanted: true } as typeof live.response
    if (open) live.prompt = { kind: 'go-on', itemId: open.itemId }
    else live.isAnswerDue = true
  }
  // What goes on from an answer goes on from what is left of it now.
  const text = `${first?.restText ?? ''} ${next}`.trim()
  if (live.prompt === null && text !== '') live.prompt = { kind: 'exactly', text }
}

/** The caller has meanwhile heard more of an answer that is about to be said on: less of it is left to say. */
export function hearMore({ live }: Draft, { itemId, playedMs }: Heard): void {
  const { resaid, prompt } = live
  if (resaid?.itemId !== itemId || playedMs <= resaid.heardMs || live.isModelUp) return
  const { sentMs, marks, words, next } = resaid
  const heardMs = Math.min(playedMs, sentMs)
  const text = cutText(words, heardMs, sentMs, marks)
  live.resaid = { ...resaid, heardMs }
  const entry = findEntry(live.transcript, itemId)
  if (entry?.kind === 'answer') live.transcript = putEntry(live.transcript, { ...entry, text })
  if (prompt?.kind !== 'exactly') return
  const rest = `${words.slice(text.length).trim()} ${next}`.trim()
  live.prompt = rest === '' ? null : { kind: 'exactly', text: rest }
}
