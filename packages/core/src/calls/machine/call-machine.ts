import { passAudio, playWaiting, finishPlayed, writeAnswer } from './answer/answer.ts'
import {
  acknowledgementDueAtMs,
  acknowledgeWait,
  playAcknowledgement,
  reportAcknowledgement,
  trackWait,
} from './answer/acknowledge-wait.ts'
import { finishResponse } from './answer/finish-response.ts'
import { cancelResponse } from './answer/interrupt-answer.ts'
import { openCall, phaseOf, type Call, type LiveCall } from './call.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { callTool, forgetCutCall, giveUpSlowTools, takeResult } from './answer/tool-calls.ts'
import { emit, updateLifecycle, type Draft } from './draft.ts'
import { endCredit, tellCost } from './lifecycle/credit.ts'
import { trackDeadAir } from './lifecycle/dead-air.ts'
import { endCall } from './lifecycle/end-call.ts'
import { countUsage } from './lifecycle/model-budget.ts'
import { meetFault, meetSilence } from './model/faults.ts'
import { hearMore, loseModel, restoreModel, takeUpCall } from './model/model-loss.ts'
import { markWhole, overAtMs, report } from './answer/playout-ledger.ts'
import { meetSafety } from './answer/meet-safety.ts'
import { refuseSpeech } from './answer/refuse-speech.ts'
import {
  lastLineOver,
  leaveCaller,
  meetTime,
  moveWhenDue,
  recordActivity,
  lifecycleDueAtMs,
  returnCaller,
} from './lifecycle/lifecycle.ts'
import { askText, hearSilence, hearSpeech, interrupt, takeTurn, writeTurn } from './turn/caller-turn.ts'
import { answerKeptReply } from './turn/kept-reply.ts'
import { bargeIn, decideInterruption } from './turn/overlapping-speech.ts'
import { endLongTurn, longTurnDueAtMs } from './turn/longest-turn.ts'
import { cancelSpeech, commitSpeech, reachPushToTalk } from './turn/push-to-talk.ts'
import { meetUncommitted, uncommittedDueAtMs } from './turn/uncommitted.ts'
import { askWhenFree } from './answer/response.ts'
import { isAudible, responseDueAtMs } from './answer/response-slot.ts'

export interface Step {
  readonly call: Call
  /** In the order to run them. */
  readonly effects: readonly CallEffect[]
}

/**
 * Handles one event: returns the next call and its effects. Pure: the same call, event and time give the same step.
 * Events that make no sense in a phase change nothing.
 */
export function advance(call: Call, event: CallEvent, nowMs: number): Step {
  if (call.phase === 'ended') return { call, effects: [] }
  if (call.phase === 'connecting') return connect(call, event, nowMs)
  const draft: Draft = { live: { ...call }, effects: [], nowMs }
  const ending = react(draft, event)
  if (ending) return { call: endCall(draft, ending), effects: draft.effects }
  conclude(draft)
  const over = event.type === 'time-passed' ? lastLineOver(draft.live) : null
  if (over) return { call: endCall(draft, { reason: over, rating: null }), effects: draft.effects }
  return { call: draft.live, effects: draft.effects }
}

/** When `time-passed` is due, in milliseconds since the epoch; null while nothing is pending. */
export function dueAtMs(call: Call): number | null {
  if (call.phase === 'ended' || call.phase === 'connecting') return null
  const { tools, response, playout, overlapping, lifecycle } = call
  const [playing] = playout
  const dueMs = Math.min(
    responseDueAtMs(response) ?? Infinity,
    overlapping?.dueAtMs ?? Infinity,
    longTurnDueAtMs(call),
    uncommittedDueAtMs(call),
    acknowledgementDueAtMs(call),
    (playing && lifecycle.awaySinceMs === null && overAtMs(playing)) || Infinity,
    lifecycleDueAtMs(call),
  )
  return tools.running.reduce((soonestMs, { deadlineMs }) => Math.min(soonestMs, deadlineMs), dueMs)
}

/** Before the model session is open, the call can only open or end. */
function connect(call: Extract<Call, { phase: 'connecting' }>, event: CallEvent, nowMs: number): Step {
  if (event.type === 'model-opened') {
    const draft: Draft = {
      live: openCall({ ...call.identity, startedAtMs: nowMs }, nowMs),
      effects: [],
      nowMs,
    }
    emitState(draft)
    if (call.opening !== null) {
      draft.live.prompt = { kind: 'exactly', text: call.opening, isProtected: true }
      conclude(draft)
    }
    return { call: draft.live, effects: draft.effects }
  }
  if (event.type !== 'end-asked' && event.type !== 'model-given-up') return { call, effects: [] }
  const reason = event.type === 'end-asked' ? event.reason : 'model_lost'
  return { call: { phase: 'ended', identity: call.identity, reason }, effects: [{ type: 'close-model' }] }
}

type Ending = Pick<Extract<CallEvent, { type: 'end-asked' }>, 'reason' | 'rating'>

type Reactions = {
  [T in Exclude<CallEvent['type'], 'end-asked' | 'model-given-up' | 'time-passed'>]: (
    draft: Draft,
    event: Extract<CallEvent, { type: T }>,
  ) => void
}

const reactions: Reactions = {
  'model-opened': () => {},
  // The caller acts.
  'text-asked': askText,
  'commit-asked': commitSpeech,
  'release-reached': reachPushToTalk,
  'microphone-heard': () => {},
  'microphone-muted': () => {},
  'speech-cancelled': cancelSpeech,
  'route-changed': ({ live }, { isSpeakerphone }) => {
    live.identity = { ...live.identity, isSpeakerphone }
  },
  'language-changed': ({ live }, { language }) => {
    live.identity = { ...live.identity, language }
  },
  'interrupt-asked': interrupt,
  'playout-reported': (draft, heard) => {
    const { live, nowMs } = draft
    live.playout = report(live.playout, heard.itemId, heard.playedMs, nowMs)
    hearMore(draft, heard)
    reportAcknowledgement(draft, heard)
  },
  'caller-left': leaveCaller,
  'caller-returned': returnCaller,
  // The model hears the caller.
  'speech-started': hearSpeech,
  'speech-sustained': bargeIn,
  'speech-stopped': hearSilence,
  'question-committed': takeTurn,
  'question-transcribed': writeTurn,
  // The model responds.
  'response-started': startResponse,
  'answer-audio': passAudio,
  'answer-sounded': () => {},
  'answer-transcribed': writeAnswer,
  'answer-finished': writeAnswer,
  'response-finished': (draft, event) => {
    countUsage(draft, event.usage)
    finishResponse(draft, event)
  },
  'speech-refused': refuseSpeech,
  'safety-met': meetSafety,
  'tool-called': callTool,
  'tool-call-cut': forgetCutCall,
  'tool-finished': takeResult,
  'acknowledgement-made': playAcknowledgement,
  // Model sessions and gateways change.
  fault: meetFault,
  'model-lost': loseModel,
  'model-restored': restoreModel,
  'taken-up': takeUpCall,
  'move-asked': (draft, { byMs }) => updateLifecycle(draft, { moveByMs: byMs }),
  // The observer of what is charged counts.
  'cost-counted': tellCost,
  'credit-spent': endCredit,
}

/** Applies an event; a returned ending ends the call. */
function react(draft: Draft, event: CallEvent): Ending | null {
  if (event.type === 'end-asked') return event
  if (event.type === 'model-given-up') return { reason: 'model_lost', rating: null }
  if (event.type === 'time-passed') {
    giveUpSlowTools(draft)
    endLongTurn(draft)
    decideInterruption(draft)
    meetUncommitted(draft)
    meetSilence(draft)
    acknowledgeWait(draft)
    const reason = meetTime(draft)
    return reason && { reason, rating: null }
  }
  const act = reactions[event.type] as (draft: Draft, event: CallEvent) => void
  act(draft, event)
  recordActivity(draft, event)
  return null
}

/** A response that was cancelled, or not requested, is cancelled when it begins. */
function startResponse(draft: Draft): void {
  const { live, nowMs } = draft
  // Ignore responses of a closed session; the next session is asked again.
  if (!live.isModelUp) return
  const isUnwanted = live.response.status !== 'awaited' || live.response.isUnwanted
  const given = live.response.status === 'awaited' ? live.response.prompt : null
  live.response = {
    status: 'active',
    isUnwanted: false,
    hasSpoken: false,
    hasCalledTools: false,
    hasCutCall: false,
    prompt: given,
    sinceMs: nowMs,
  }
  if (isUnwanted) cancelResponse(draft)
}

/** After every event: requests what is due, reports a change of phase, and moves a call that has to move. */
function conclude(draft: Draft): void {
  const { live } = draft
  // Only a response that the caller hears can add sound.
  if (!isAudible(live.response) && live.playout.some(({ isWhole }) => !isWhole)) {
    live.playout = markWhole(live.playout)
  }
  playWaiting(draft)
  finishPlayed(draft)
  answerKeptReply(draft)
  askWhenFree(draft)
  const phase: LiveCall['phase'] = phaseOf(live)
  if (phase !== live.phase) {
    // Silence begins when the astrologer has spoken, and not when a noise has passed.
    if (live.phase === 'speaking' || phase === 'speaking') {
      updateLifecycle(draft, { quietSinceMs: draft.nowMs })
    }
    live.phase = phase
    emitState(draft)
  }
  trackDeadAir(draft)
  trackWait(draft)
  moveWhenDue(draft)
}

function emitState(draft: Draft): void {
  const { identity, phase } = draft.live
  emit(draft, 'call:state', {
    callId: identity.callId,
    state: phase,
    at: new Date(draft.nowMs).toISOString(),
  })
}
