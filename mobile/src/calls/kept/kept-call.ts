import { z } from 'zod'
import { AstrologerId, CallId, ConversationId, TurnTaking, UserId } from '@astrovoice/contracts'
import type { Entry } from '../call-view.ts'

/** A live call as it is kept for a page that is loaded again. */
export const KeptCall = z.object({
  /** Whose call it is: another caller must neither see it nor go on with it. */
  userId: UserId,
  astrologerId: AstrologerId,
  conversationId: ConversationId.nullable(),
  turnTaking: TurnTaking,
  savedAtMs: z.number(),
  key: z.object({
    callId: CallId,
    resumeToken: z.string(),
    resumeWithinMs: z.number(),
    lastSeq: z.int(),
  }),
  /** The transcript so far; this app wrote it. */
  entries: z.array(z.custom<Entry>((entry) => typeof entry === 'object' && entry !== null)),
})
export type KeptCall = z.infer<typeof KeptCall>

/** Reads a kept call; null if there is none that the gateway still waits for. */
export function readKeptCall(stored: string | null, nowMs: number): KeptCall | null {
  if (stored === null) return null
  try {
    const kept = KeptCall.parse(JSON.parse(stored))
    return nowMs - kept.savedAtMs < kept.key.resumeWithinMs ? kept : null
  } catch {
    return null
  }
}
