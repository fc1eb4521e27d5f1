import { maxAudioFrameBytesOf, timingBudget, type CallResumed, type CallStarted } from '@astrovoice/contracts'
import type { CallSession } from './session/call-session.ts'

export interface Reply<T> {
  readonly session: CallSession
  readonly reply: T
  /** Sends the events that follow; to be called once the reply is on its way. */
  readonly goOn: () => void
}

/** What a client gets of its call. */
export const describe = ({ identity, resumeToken }: CallSession): Omit<CallStarted, 'suggestions'> => ({
  callId: identity.callId,
  conversationId: identity.conversationId,
  audio: identity.audio,
  maxAudioFrameBytes: maxAudioFrameBytesOf(identity.audio),
  resumeToken,
  resumeWithinMs: timingBudget.resumeWithinMs,
})

export function reply(
  session: CallSession,
  { goOn, ...resumption }: ReturnType<CallSession['resume']>,
): Reply<CallResumed> {
  return { session, goOn, reply: { ...describe(session), ...resumption } }
}
