import { connectedMs, type Call, type LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import type { FinishedCall } from '../../../ports/conversations.ts'
import { stopAnswer } from '../answer/answer.ts'
import { emit, type Draft } from '../draft.ts'
import { toConversationItems } from '../answer/transcript.ts'

type Ending = Pick<Extract<CallEvent, { type: 'end-asked' }>, 'reason' | 'rating'>

/**
 * Ends a live call: what was not heard is not kept. A call is stored even if nothing was said in it: it took place,
 * it took time, and how often that happens is worth knowing.
 */
export function endCall(draft: Draft, { reason, rating }: Ending): Call {
  const { live, effects, nowMs } = draft
  const { interruptions } = live.figures
  const spoken: Draft = { live, effects: [], nowMs }
  // Hanging up on the astrologer cuts the transcript like an interruption, but it is none.
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

function finish(live: LiveCall, ending: Ending, nowMs: number): FinishedCall {
  const { identity, figures, transcript } = live
  const { callId, conversationId, userId, astrologerId, birthProfileId, language, startedAtMs } = identity
  const toolCalls = transcript.flatMap((entry) => (entry.kind === 'tool' && entry.output ? [entry.name] : []))
  return {
    birthProfileId,
    leaseEpoch: identity.leaseEpoch,
    items: toConversationItems(transcript, callId),
    event: {
      type: 'call_finished',
      callId,
      conversationId,
      userId,
      astrologerId,
      language,
      startedAt: new Date(startedAtMs).toISOString(),
      endedAt: new Date(nowMs).toISOString(),
      durationMs: connectedMs(live, nowMs),
      ...ending,
      turns: figures.turns,
      interruptions: figures.interruptions,
      toolCalls,
      firstAudioMs: [...figures.firstAudioMs],
    },
  }
}
