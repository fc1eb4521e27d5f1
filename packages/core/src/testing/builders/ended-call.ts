import { randomUUID } from 'node:crypto'
import type {
  AstrologerId,
  BirthProfileId,
  CallId,
  ConversationId,
  ItemId,
  UserId,
} from '@astrovoice/contracts'
import type { CallFinished } from '@astrovoice/contracts/operations'
import { describeEndedCall } from '../../analytics/index.ts'
import type { EndedCall } from '../../ports/conversations.ts'

/** A call of five minutes with one question and one computed fact in its answer; any field can be given. */
export function buildEndedCall({
  question = 'Mera chandra kahan hai?',
  ...fields
}: Partial<EndedCall> & { readonly question?: string } = {}): EndedCall {
  const callId = fields.callId ?? (randomUUID() as CallId)
  const startedAtMs = fields.startedAtMs ?? Date.parse('2026-11-24T04:57:00Z')
  const base = () => ({ itemId: randomUUID() as ItemId, callId, atMs: startedAtMs })
  const spoken = { kind: 'spoken', wasInterrupted: false } as const
  return {
    callId,
    conversationId: randomUUID() as ConversationId,
    userId: randomUUID() as UserId,
    astrologerId: 'acharya-vidya' as AstrologerId,
    birthProfileId: randomUUID() as BirthProfileId,
    language: 'hinglish',
    startedAtMs,
    endedAtMs: startedAtMs + 300_000,
    durationMs: 300_000,
    reason: 'caller_hung_up',
    turns: 4,
    interruptions: 1,
    toolCalls: ['get_birth_chart'],
    firstAudioMs: [640, 710],
    rating: null,
    leaseEpoch: 1,
    items: [
      { ...base(), ...spoken, role: 'caller', text: question },
      { ...base(), kind: 'tool', name: 'get_birth_chart', arguments: {}, output: { speak: moonInCancer } },
      { ...base(), ...spoken, role: 'astrologer', text: 'Kark rashi mein.' },
    ],
    ...fields,
  }
}

/** The analytics event of such a call. */
export const buildCallFinished = (): CallFinished => describeEndedCall(buildEndedCall())

const moonInCancer = {
  en: 'Your Moon is in Cancer.',
  hi: 'आपका चंद्रमा कर्क राशि में है।',
  hinglish: 'Aapka Chandra Kark rashi mein hai.',
}
