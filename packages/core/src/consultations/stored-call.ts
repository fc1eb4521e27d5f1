import type { CallId } from '@astrovoice/contracts'
import type { AstrologerPersona, Astrologers } from '../astrologers/index.ts'
import type { Conversations, StoredCall } from '../ports/conversations.ts'

/** A job ran before what it needs; it is tried again. */
export class NotThereYet extends Error {
  override readonly name = 'NotThereYet'
}

export interface CallStores {
  readonly conversations: Pick<Conversations, 'findCall' | 'storeSummary'>
  readonly astrologers: Pick<Astrologers, 'find'>
}

/** A call with its astrologer; null when the call has been deleted. @throws NotThereYet */
export async function findStoredCall(
  { conversations, astrologers }: CallStores,
  callId: CallId,
): Promise<{ call: StoredCall; astrologer: AstrologerPersona } | null> {
  const call = await conversations.findCall(callId)
  // A call is stored before its jobs are enqueued.
  if (!call) return null
  const astrologer = await astrologers.find(call.astrologerId)
  if (!astrologer) throw new NotThereYet('The astrologer of the call is not stored.')
  return { call, astrologer }
}
