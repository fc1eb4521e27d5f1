import { connectedMs, type Call, type LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import type { EndedCall } from '../../../ports/conversations.ts'
import { stopAnswer } from '../answer/answer.ts'
import { emit, type Draft } from '../draft.ts'
import { toCallItems } from '../answer/transcript.ts'

type Ending = Pick<Extract<CallEvent, { type: 'end-asked' }>, 'reason' | 'rating'>

/**
 * Ends a live call. What the caller did not hear is not stored. A call without a word is stored too: it took time, and
 * operators count such calls.
 */
export function endCall(draft: Draft, { reason, rating }: Ending): Call {
  const { live, effects, nowMs } = draft
  const { interruptions } = live.figures
  const spoken: Draft = { live, effects: [], nowMs }
  // A caller who hangs up cuts the transcript as an interruption does, but is not counted as one.
  stopAnswer(spoken)
  effects.push({ type: 'close-model' })
  emit(draft, 'call:state', {
    callId: live.identity.callId,
    state: 'ended',
    at: new Date(nowMs).toISOString(),
  })
  const call = finish({ ...live, figures: { ...live.figures, interruptions } }, { reason, rating }, nowMs)
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
    turns: figures.turns,
    interruptions: figures.interruptions,
    toolCalls: transcript.flatMap((entry) => (entry.kind === 'tool' && entry.output ? [entry.name] : [])),
    firstAudioMs: [...figures.firstAudioMs],
    leaseEpoch,
    items: toCallItems(transcript, callId),
  }
}
