import type { CallFinished } from '@astrovoice/contracts/operations'
import type { EndedCall } from '../ports/conversations.ts'

/** The analytics event of an ended call: ids and figures, and none of the words. */
export const describeEndedCall = (call: EndedCall): CallFinished => ({
  type: 'call_finished',
  callId: call.callId,
  conversationId: call.conversationId,
  userId: call.userId,
  astrologerId: call.astrologerId,
  language: call.language,
  startedAt: new Date(call.startedAtMs).toISOString(),
  endedAt: new Date(call.endedAtMs).toISOString(),
  durationMs: call.durationMs,
  reason: call.reason,
  turns: call.turns,
  interruptions: call.interruptions,
  toolCalls: [...call.toolCalls],
  firstAudioMs: [...call.firstAudioMs],
  rating: call.rating,
})
