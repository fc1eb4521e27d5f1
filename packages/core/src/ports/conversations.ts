import type {
  AstrologerId,
  BirthProfileId,
  CallId,
  Conversation,
  ConversationHead,
  ConversationId,
  ConversationItem,
  UserId,
} from '@astrovoice/contracts'
import type { CallFinished } from '@astrovoice/contracts/operations'

/** A call that is over, with all that is kept of it. */
export interface FinishedCall {
  readonly event: CallFinished
  readonly birthProfileId: BirthProfileId
  /** Of the lease it was held under: of two accounts of a call, the one of the higher epoch is true. */
  readonly leaseEpoch: number
  /** In the order they were said. */
  readonly items: readonly ConversationItem[]
}

/** What the jobs after a call need to know of it. */
export interface StoredCall extends FinishedCall {
  readonly astrologerId: AstrologerId
  readonly userId: UserId
  readonly summaryText: string | null
  readonly summaryAudioKey: string | null
}

export interface Conversations {
  /**
   * Stores a finished call and its items, all or nothing; creates the conversation if it is new. Storing twice is
   * storing once; a gateway that no longer owns the call cannot undo what the one that does has stored.
   */
  storeCall(call: FinishedCall): Promise<void>
  findCall(callId: CallId): Promise<StoredCall | null>
  storeSummary(callId: CallId, summary: { text: string; audioKey: string }): Promise<void>
  list(userId: UserId, page: { limit: number; beforeMs?: number | undefined }): Promise<ConversationHead[]>
  /** With `audioUrl` of each call holding the object key; whoever answers a caller signs it. */
  find(userId: UserId, id: ConversationId): Promise<Conversation | null>
}
