import { timingBudget } from '@astrovoice/contracts'
import type { EndReason } from '@astrovoice/contracts'
import type { LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import { updateLifecycle, type Draft } from '../draft.ts'
import { isBudgetSpent } from './model-budget.ts'
import { activityOf } from '../event-traits.ts'
import { sayAgain } from '../model/model-loss.ts'
import { reportExactly } from '../answer/playout-ledger.ts'
import { areYouThere, farewell } from '../answer/phrases.ts'
import { isNoisy } from '../turn/ask-to-repeat.ts'

const { idlePromptMs, idleEndMs, longestCallMs, resumeWithinMs, resumeUnspokenMs } = timingBudget
/** How long after speech its words may come. */
const wordsWithinMs = 3000
/** How long a farewell may take before the call ends without it. */
const farewellMs = 20_000

export function leaveCaller({ live, nowMs }: Draft): void {
  if (live.lifecycle.awaySinceMs === null) live.lifecycle = { ...live.lifecycle, awaySinceMs: nowMs }
}

/** The caller is back and reports what they have heard. */
export function returnCaller(
  draft: Draft,
  { heard, hasAll }: Extract<CallEvent, { type: 'caller-returned' }>,
): void {
  const { live, nowMs } = draft
  const { awaySinceMs, awayMs } = live.lifecycle
  updateLifecycle(draft, {
    awaySinceMs: null,
    awayMs: awaySinceMs === null ? awayMs : awayMs + nowMs - awaySinceMs,
    quietSinceMs: nowMs,
  })
  if (hasAll) live.playout = reportExactly(live.playout, heard, nowMs)
  else sayAgain(draft, heard)
}

/** When a rule about silence, absence or length is due next. */
export function lifecycleDueAtMs(live: LiveCall): number {
  const { awaySinceMs, quietSinceMs, closing, isFull, moveByMs, hasMoved } = live.lifecycle
  const isListening = live.phase === 'listening'
  const overAtMs = live.identity.startedAtMs + longestCallMs
  return Math.min(
    closing ? (isListening ? quietSinceMs : closing.sinceMs + farewellMs) : overAtMs,
    (isFull || isBudgetSpent(live)) && !closing && isListening ? quietSinceMs : Infinity,
    awaySinceMs === null ? Infinity : awaySinceMs + awayLimitMs(live),
    quietDueAtMs(live),
    moveByMs === null || hasMoved ? Infinity : moveByMs,
  )
}

/** A call without a word holds its slot for a shorter time. */
const awayLimitMs = ({ transcript, isCallerSpeaking }: LiveCall) =>
  transcript.length === 0 && !isCallerSpeaking ? resumeUnspokenMs : resumeWithinMs

/**
 * When silence has consequences. Sound delays that until its words would be there, unless the line is noisy.
 */
function quietDueAtMs(live: LiveCall): number {
  if (!isQuiet(live)) return Infinity
  const { quietSinceMs, isPrompted } = live.lifecycle
  const wordsDueAtMs = isNoisy(live) ? 0 : live.speechAtMs + wordsWithinMs
  return Math.max(quietSinceMs + (isPrompted ? idleEndMs : idlePromptMs), wordsDueAtMs)
}

const isQuiet = ({ phase, isCallerSpeaking, isModelUp, lifecycle }: LiveCall) =>
  phase === 'listening' && !isCallerSpeaking && isModelUp && lifecycle.awaySinceMs === null

/** Applies the rules of silence, absence and length. Returns why the call ends now, or null. */
export function meetTime(draft: Draft): EndReason | null {
  const { live, nowMs } = draft
  const { awaySinceMs, isPrompted, closing, isFull } = live.lifecycle
  const { language, startedAtMs } = live.identity
  const isListening = live.phase === 'listening'
  if (awaySinceMs !== null && awaySinceMs + awayLimitMs(live) <= nowMs) return 'caller_gone'
  if (closing) return isListening || closing.sinceMs + farewellMs <= nowMs ? closing.reason : null
  if (startedAtMs + longestCallMs <= nowMs || (isFull && isListening)) {
    close(draft, { reason: 'too_long', words: farewell[language] })
    return null
  }
  if (isBudgetSpent(live) && isListening) {
    close(draft, { reason: 'budget_spent', words: farewell[language] })
    return null
  }
  if (quietDueAtMs(live) > nowMs) return null
  if (isPrompted) return 'idle'
  live.prompt = { kind: 'exactly', text: areYouThere[language] }
  updateLifecycle(draft, { isPrompted: true })
  return null
}

/** Why a call ends whose last line was said or given up; null while that line is awaited or sounds. */
export const lastLineOver = ({ phase, lifecycle }: LiveCall): EndReason | null =>
  phase === 'listening' ? (lifecycle.closing?.reason ?? null) : null

/** The astrologer says a farewell; the call ends after it. */
export function close(
  draft: Draft,
  { reason, words, isProtected }: { reason: EndReason; words: string; isProtected?: boolean },
): void {
  draft.live.prompt = { kind: 'exactly', text: words, ...(isProtected && { isProtected }) }
  updateLifecycle(draft, { closing: { reason, farewell: words, sinceMs: draft.nowMs } })
}

/** Records the last activity. An act of the caller also answers “are you there?”. */
export function recordActivity(draft: Draft, event: CallEvent): void {
  const { live, nowMs } = draft
  const activity = activityOf(event)
  if (activity === 'none') return
  if (activity === 'caller') return updateLifecycle(draft, { quietSinceMs: nowMs, isPrompted: false })
  const isBusy = live.phase === 'speaking' || !live.isModelUp || live.lifecycle.awaySinceMs !== null
  if (isBusy) updateLifecycle(draft, { quietSinceMs: nowMs })
}

/** Moves a call that has to move, at the end of its turn or when its time is up. */
export function moveWhenDue({ live, effects, nowMs }: Draft): void {
  const { moveByMs, hasMoved, awaySinceMs } = live.lifecycle
  if (moveByMs === null || hasMoved) return
  const isTurnOver =
    live.phase === 'listening' && !live.isCallerSpeaking && !live.overlapping && !live.pushToTalk
  // A caller who is away hears nothing.
  if (!isTurnOver && awaySinceMs === null && nowMs < moveByMs) return
  live.lifecycle = { ...live.lifecycle, hasMoved: true }
  effects.push({ type: 'move-call' })
}
