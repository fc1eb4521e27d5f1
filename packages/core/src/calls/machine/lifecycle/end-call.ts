import { connectedMs, type Call, type LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import type { EndedCall } from '../../../ports/conversations.ts'
import { cutAnswers } from '../answer/cut-answers.ts'
import { isHeardWhole } from '../answer/playout-ledger.ts'
import { emit, type Draft } from '../draft.ts'
import { toCallItems } from '../answer/transcript.ts'
import { countInterruptions, countTurns } from './count-turns.ts'

type Ending = Pick<Extract<CallEvent, { type: 'end-asked' }>, 'reason' | 'rating'>

/**
 * Ends a live call. The transcript is cut at what was heard; hanging up is no interruption. A call without a word is
 * stored too: operators count such calls.
 */
export function endCall(draft: Draft, { reason, rating }: Ending): Call {
  const { live, effects, nowMs } = draft
  const unheard = live.playout.filter((playing) => !isHeardWhole(playing, nowMs))
  live.transcript = cutAnswers(live.transcript, unheard, 'unheard', nowMs).transcript
  effects.push({ type: 'close-model' })
  emit(draft, 'call:state', {
    callId: live.identity.callId,
    state: 'ended',
    at: new Date(nowMs).toISOString(),
  })
  const call = finish(live, { reason, rating }, nowMs)
  effects.push({ type: 'store-call', call })
  return { phase: 'ended', identity: live.identity, reason }
}

function finish(live: LiveCall, ending: Ending, nowMs: number): EndedCall {
  const { identity, figures, transcript } = live
  const { callId, conversationId, userId, astrologerId, birthProfileId, language, startedAtMs, leaseEpoch } =
    identity
  return {
    callId,
    conversationId,
    userId,
    astrologerId,
    birthProfileId,
    language,
    startedAtMs,
    endedAtMs: nowMs,
    durationMs: connectedMs(live, nowMs),
    ...ending,
    turns: countTurns(live),
    interruptions: countInterruptions(live),
    toolCalls: transcript.flatMap((entry) => (entry.kind === 'tool' && entry.output ? [entry.name] : [])),
    firstAudioMs: [...figures.firstAudioMs],
    leaseEpoch,
    items: toCallItems(transcript, callId),
  }
}
