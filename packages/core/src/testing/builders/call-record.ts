import { callAudio, defaultTurnPolicy, type AstrologerId, type BirthProfileId } from '@astrovoice/contracts'
import type { CallId, ConversationId, UserId } from '@astrovoice/contracts'
import { openCall, type CallRecord } from '../../calls/index.ts'

const anyId = '7f2c1d9e-1b53-4c0e-9d24-3a5b6c7d8e9f'

/** A call that has just begun, as a gateway stores it. */
export function buildCallRecord(changes: Partial<CallRecord> = {}): CallRecord {
  const startedAtMs = Date.parse('2026-11-24T10:00:00Z')
  const identity = {
    callId: anyId as CallId,
    conversationId: anyId as ConversationId,
    userId: anyId as UserId,
    astrologerId: 'acharya-vidya' as AstrologerId,
    birthProfileId: anyId as BirthProfileId,
    language: 'en',
    turnTaking: 'automatic',
    turnPolicy: defaultTurnPolicy,
    audio: callAudio,
    isSpeakerphone: false,
    startedAtMs,
    leaseEpoch: 1,
  } as const
  const live = openCall(identity, startedAtMs)
  return {
    live,
    resumeToken: 'token',
    transcribedSeq: 7,
    savedAtMs: startedAtMs,
    finished: null,
    observers: {},
    ...changes,
  }
}
