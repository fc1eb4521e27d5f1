import { randomUUID } from 'node:crypto'
import { BirthProfileId, ConversationItem } from '@astrovoice/contracts'
import { CallFinished } from '@astrovoice/contracts/operations'
import type { FinishedCall } from '../../ports/conversations.ts'

/** What happened in a call of five minutes; any field can be given. */
export const buildCallFinished = (fields: Partial<Record<keyof CallFinished, unknown>> = {}): CallFinished =>
  CallFinished.parse({
    type: 'call_finished',
    callId: randomUUID(),
    conversationId: randomUUID(),
    userId: randomUUID(),
    astrologerId: 'acharya-vidya',
    language: 'hinglish',
    startedAt: '2026-11-24T04:57:00Z',
    endedAt: '2026-11-24T05:02:00Z',
    durationMs: 300_000,
    reason: 'caller_hung_up',
    turns: 4,
    interruptions: 1,
    toolCalls: ['get_birth_chart'],
    firstAudioMs: [640, 710],
    rating: null,
    ...fields,
  })

/** A call of one question, to which one computed fact was told. */
export function buildFinishedCall(
  told: { question?: string; birthProfileId?: string } = {},
  fields: Parameters<typeof buildCallFinished>[0] = {},
): FinishedCall {
  const { question = 'Mera chandra kahan hai?', birthProfileId = randomUUID() } = told
  const event = buildCallFinished(fields)
  const item = (rest: Record<string, unknown>) =>
    ConversationItem.parse({ itemId: randomUUID(), callId: event.callId, at: event.startedAt, ...rest })
  const spoken = { kind: 'spoken', wasInterrupted: false }
  return {
    event,
    birthProfileId: BirthProfileId.parse(birthProfileId),
    leaseEpoch: 1,
    items: [
      item({ ...spoken, role: 'caller', text: question }),
      item({ kind: 'tool', name: 'get_birth_chart', arguments: {}, output: { speak: moonInCancer } }),
      item({ ...spoken, role: 'astrologer', text: 'Kark rashi mein.' }),
    ],
  }
}

const moonInCancer = {
  en: 'Your Moon is in Cancer.',
  hi: 'आपका चंद्रमा कर्क राशि में है।',
  hinglish: 'Aapka Chandra Kark rashi mein hai.',
}
