import type {
  AstrologerId,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  ItemId,
  Language,
  UserId,
} from '@astrovoice/contracts'

interface CallItemBase {
  readonly itemId: ItemId
  readonly callId: CallId
  readonly atMs: number
}

/** Speech as the caller heard it, without the parts that they did not hear. */
export interface SpokenCallItem extends CallItemBase {
  readonly kind: 'spoken'
  readonly role: 'caller' | 'astrologer'
  readonly text: string
  readonly wasInterrupted: boolean
}

/** A tool call of the astrologer, and its output. */
export interface ToolCallItem extends CallItemBase {
  readonly kind: 'tool'
  readonly name: string
  readonly arguments: Record<string, unknown>
  readonly output: Record<string, unknown>
}

export type CallItem = SpokenCallItem | ToolCallItem

/** A call that is over, with all stored data. */
export interface EndedCall {
  readonly callId: CallId
  readonly conversationId: ConversationId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly birthProfileId: BirthProfileId
  readonly language: Language
  readonly startedAtMs: number
  readonly endedAtMs: number
  /** Time with a connected caller. */
  readonly durationMs: number
  readonly reason: EndReason
  readonly turns: number
  readonly interruptions: number
  /** Names of the tools that had an output, in order. */
  readonly toolCalls: readonly string[]
  /** End of speech to first audio, for each spoken turn. */
  readonly firstAudioMs: readonly number[]
  /** 1 to 5; null when the caller gave none. */
  readonly rating: number | null
  /** Epoch of the lease that stores the call: of two versions the one with the higher epoch stays. */
  readonly leaseEpoch: number
  /** In the order they were said. */
  readonly items: readonly CallItem[]
}

/** A time that the caller heard, as the answer said it. */
export interface SummaryDate {
  readonly text: string
  /** First and last day, ISO dates by the calendar of the answer. */
  readonly from: string
  readonly until: string
}

/** What was asked and heard in a call. */
export interface SummaryContent {
  /** The main answer in one sentence; null when nothing from the chart was heard. */
  readonly headline: string | null
  readonly dates: readonly SummaryDate[]
  /** One thing to do; null when none was heard. */
  readonly nextStep: string | null
  /** Every question, as the caller asked it. */
  readonly questions: readonly string[]
  /** All of it as it is spoken, in the language of the call. */
  readonly text: string
}

export interface Summary extends SummaryContent {
  /** Key of the spoken summary in the object store. Null when it was not spoken, for lack of the caller's consent. */
  readonly audioKey: string | null
}

/** The summary of a call. `none`: nothing was asked, or the caller's budget is used up; none will come. */
export type SummaryState =
  { readonly state: 'pending' } | { readonly state: 'none' } | ({ readonly state: 'ready' } & Summary)

/** The fields that jobs after a call need. */
export interface StoredCall extends EndedCall {
  readonly summary: SummaryState
}

/** A conversation without its calls. */
export interface ConversationOutline {
  readonly id: ConversationId
  readonly astrologerId: AstrologerId
  /** Null when the profile has been deleted. */
  readonly birthProfileId: BirthProfileId | null
  readonly language: Language
  readonly startedAtMs: number
  readonly lastCallAtMs: number
}

/** A conversation in the list of its caller. */
export interface ConversationHead extends ConversationOutline {
  /** Of the last call that has a summary. */
  readonly headline: string | null
}

/** An item of an earlier call, with the birth that the call was about and when it began. */
export type RecentItem = CallItem & {
  readonly birthProfileId: BirthProfileId
  readonly callStartedAtMs: number
}

/** Consecutive calls of a conversation, oldest first. */
export interface StoredConversation extends ConversationOutline {
  readonly calls: readonly Pick<
    StoredCall,
    'callId' | 'startedAtMs' | 'endedAtMs' | 'durationMs' | 'summary' | 'items' | 'rating'
  >[]
  readonly hasEarlierCalls: boolean
}

export interface Page {
  readonly limit: number
  /** Only calls that began before this moment. */
  readonly beforeMs?: number | undefined
}

export interface Conversations {
  /**
   * Stores an ended call and its items, all or nothing; creates the conversation if it is new. Storing is
   * idempotent. A gateway that lost the call cannot overwrite its successor's version. False when the caller has been
   * erased: nothing is stored.
   */
  storeCall(call: EndedCall): Promise<boolean>
  findCall(callId: CallId): Promise<StoredCall | null>
  /** Stores the summary of a stored call, or that it gets none. False when the call has been deleted. */
  storeSummary(callId: CallId, summary: Exclude<SummaryState, { state: 'pending' }>): Promise<boolean>
  /** Latest call first. */
  list(userId: UserId, page: Page): Promise<ConversationHead[]>
  /** The last calls of a conversation of this caller. */
  find(userId: UserId, id: ConversationId, page: Page): Promise<StoredConversation | null>
  /** The last items of a conversation of this caller, oldest first. Reads no other items. */
  findRecent(
    userId: UserId,
    id: ConversationId,
    maxItems: number,
  ): Promise<{ readonly outline: ConversationOutline; readonly items: readonly RecentItem[] } | null>
  /** The calls of a conversation of this caller; null when there is no such conversation. */
  listCallIds(userId: UserId, id: ConversationId): Promise<CallId[] | null>
  /** The calls of all conversations of a caller. */
  listEveryCallId(userId: UserId): Promise<CallId[]>
  /** The calls of a caller in which a birth was read. */
  listCallsAbout(
    userId: UserId,
    id: BirthProfileId,
  ): Promise<readonly { readonly callId: CallId; readonly conversationId: ConversationId }[]>
  /** Deletes a conversation of this caller with its calls, items and summaries. False when there is none. */
  delete(userId: UserId, id: ConversationId): Promise<boolean>
  /** Deletes every conversation of this caller. */
  deleteAll(userId: UserId): Promise<void>
  /**
   * Deletes a call of this caller with its items and summary; a conversation without calls goes with its last one.
   * False when there is none.
   */
  deleteCall(userId: UserId, callId: CallId): Promise<boolean>
  /** Rates a stored call of this caller, or rates it again. False when there is none. */
  rateCall(userId: UserId, callId: CallId, rating: number): Promise<boolean>
}
