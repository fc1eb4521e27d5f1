import { describeProblem } from '@astrovoice/contracts'
import { openCall, phaseOf, type Call, type LiveCall } from './call.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { finishResponse, passAudio, settlePlayout, stopAnswer, writeAnswer } from './answer.ts'
import { callTool, giveUpSlowTools, takeResult } from './computation.ts'
import { emit, type Draft } from './draft.ts'
import { endCall } from './end-call.ts'
import { overAtMs, report } from './playout-ledger.ts'
import {
  askText,
  commitSpeech,
  hearSilence,
  hearSpeech,
  interrupt,
  takeQuestion,
  writeQuestion,
} from './question.ts'
import { awaitResponse, responseLimitMs } from './response-slot.ts'
import { mayUseTools } from './tool-steps.ts'

export interface Step {
  readonly call: Call
  /** To be performed in this order. */
  readonly effects: readonly CallEffect[]
}

/**
 * What a call becomes when something happens to it, and what is to be done about it. Pure: the same call, event and
 * time give the same step. Events that make no sense in a phase change nothing.
 */
export function advance(call: Call, event: CallEvent, nowMs: number): Step {
  if (call.phase === 'ended') return { call, effects: [] }
  if (call.phase === 'connecting') return connect(call, event, nowMs)
  const draft: Draft = { live: { ...call }, effects: [], nowMs }
  if (event.type === 'end-asked') return { call: endCall(draft, event), effects: draft.effects }
  if (event.type === 'closed') {
    return { call: endCall(draft, { reason: 'model_lost', rating: null }), effects: draft.effects }
  }
  const react = reactions[event.type] as (draft: Draft, event: CallEvent) => void
  react(draft, event)
  settle(draft)
  return { call: draft.live, effects: draft.effects }
}

/** When `time-passed` has something to do, in milliseconds since the epoch; null while nothing is pending. */
export function dueAtMs(call: Call): number | null {
  if (call.phase === 'ended' || call.phase === 'connecting') return null
  const { tools, response, playout } = call
  const due = [
    ...tools.running.map(({ deadlineMs }) => deadlineMs),
    ...(response.status === 'awaited' ? [response.sinceMs + responseLimitMs] : []),
    ...playout.slice(0, 1).map(overAtMs),
  ].filter((each) => each !== null)
  return due.length > 0 ? Math.min(...due) : null
}

/** Until the model's session is open there is nothing to hear, to say or to keep. */
function connect(call: Extract<Call, { phase: 'connecting' }>, event: CallEvent, nowMs: number): Step {
  if (event.type === 'model-opened') {
    const draft: Draft = { live: openCall(call.identity), effects: [], nowMs }
    emitState(draft)
    return { call: draft.live, effects: draft.effects }
  }
  if (event.type !== 'end-asked' && event.type !== 'closed') return { call, effects: [] }
  const reason = event.type === 'closed' ? 'model_lost' : event.reason
  return { call: { phase: 'ended', identity: call.identity, reason }, effects: [{ type: 'close-model' }] }
}

type Reactions = {
  [T in Exclude<CallEvent['type'], 'end-asked' | 'closed'>]: (
    draft: Draft,
    event: Extract<CallEvent, { type: T }>,
  ) => void
}

const reactions: Reactions = {
  'model-opened': () => {},
  'text-asked': askText,
  'commit-asked': commitSpeech,
  'interrupt-asked': interrupt,
  'playout-reported': ({ live, nowMs }, { itemId, playedMs }) => {
    live.playout = report(live.playout, itemId, playedMs, nowMs)
  },
  'speech-started': hearSpeech,
  'speech-stopped': hearSilence,
  'question-committed': takeQuestion,
  'question-transcribed': writeQuestion,
  'response-started': startResponse,
  'answer-audio': passAudio,
  'answer-transcribed': writeAnswer,
  'answer-finished': writeAnswer,
  'response-finished': finishResponse,
  'tool-called': callTool,
  'tool-finished': takeResult,
  fault: meetFault,
  'time-passed': (draft) => {
    giveUpSlowTools(draft)
    giveUpSilentModel(draft)
  },
}

/** An answer that begins when nobody wants it any more is stopped before it is heard. */
function startResponse(draft: Draft): void {
  const { live } = draft
  const isUnwanted = live.isCallerSpeaking || (live.response.status === 'awaited' && live.response.isUnwanted)
  live.response = { status: 'active', isUnwanted: false, hasCalledTools: false }
  if (!isUnwanted) return
  const { isAnswerDue } = live
  stopAnswer(draft, { byModel: false })
  live.isAnswerDue = isAnswerDue
}

function meetFault(draft: Draft, { kind }: Extract<CallEvent, { type: 'fault' }>): void {
  if (kind === 'audio-empty') {
    emit(draft, 'call:error', { event: 'call:commit', error: describeProblem('audio_empty') })
  }
  // The model began an answer by itself while one was being asked for: ask again when it is done.
  if (kind === 'response-under-way' && draft.live.response.status === 'active') draft.live.isAnswerDue = true
}

function giveUpSilentModel(draft: Draft): void {
  const { response } = draft.live
  if (response.status !== 'awaited' || response.sinceMs + responseLimitMs > draft.nowMs) return
  draft.live.response = { status: 'free' }
  if (!response.isUnwanted) {
    emit(draft, 'call:error', { event: null, error: describeProblem('model_unavailable') })
  }
}

/** After every event: the one place where answers are asked for and changes of phase are told. */
function settle(draft: Draft): void {
  const { live, effects, nowMs } = draft
  settlePlayout(draft)
  const isComputing = live.tools.running.some(({ isStale }) => !isStale)
  if (live.isAnswerDue && live.response.status === 'free' && !live.isCallerSpeaking && !isComputing) {
    live.isAnswerDue = false
    live.response = awaitResponse(nowMs)
    effects.push({ type: 'request-response', mayUseTools: mayUseTools(live.tools) })
  }
  const phase: LiveCall['phase'] = phaseOf(live)
  if (phase === live.phase) return
  live.phase = phase
  emitState(draft)
}

function emitState(draft: Draft): void {
  const { identity, phase } = draft.live
  emit(draft, 'call:state', {
    callId: identity.callId,
    state: phase,
    at: new Date(draft.nowMs).toISOString(),
  })
}
