import type { ItemId, Language, TurnTaking } from '@astrovoice/contracts'

/** A speech-to-speech model that holds one conversation at a time per session. */
export interface RealtimeModel {
  /** The name under which its cost counts, such as `gpt-realtime-2.1`. */
  readonly name: string
  /**
   * Opens a session, ready to take audio.
   * @throws ModelUnavailable when it cannot be reached within its time limit.
   */
  open(setup: ModelSetup, listener: ModelListener): Promise<ModelSession>
}

export interface ModelSetup {
  readonly instructions: string
  readonly voice: string
  readonly languages: readonly Language[]
  readonly turnTaking: TurnTaking
  /** Silence that ends a spoken turn in automatic turn taking. @default the project's own */
  readonly endpointingMs?: number
  /** The microphone is far from the caller and hears the loudspeaker. */
  readonly isSpeakerphone?: boolean
  readonly tools: readonly ModelTool[]
}

/** What of a session's setup can change while it is open. */
export type ModelConfiguration = Pick<ModelSetup, 'instructions' | 'languages'>

/** A function the model may call; `parameters` is JSON Schema. */
export interface ModelTool {
  readonly name: string
  readonly description: string
  readonly parameters: Record<string, unknown>
}

/** An earlier utterance or computation. A computation under way has no output yet. */
export type HistoryItem =
  | {
      readonly kind: 'spoken'
      readonly itemId: ItemId
      readonly role: 'caller' | 'astrologer'
      readonly text: string
    }
  | {
      readonly kind: 'tool'
      readonly toolCallId: string
      readonly name: string
      readonly arguments: Record<string, unknown>
      readonly output: Record<string, unknown> | null
    }

export interface ResponseRequest {
  readonly mayUseTools: boolean
  /** For this answer alone, in place of the setup's. */
  readonly instructions?: string | undefined
}

/**
 * Commands return at once; the listener gets their results. After `close` everything is ignored. The model
 * neither starts nor stops an answer by itself: the call decides about barge-in.
 */
export interface ModelSession {
  /** When the model will end the session, in milliseconds since the epoch; null when it does not report it. */
  readonly expiresAtMs: number | null
  /** pcm16, 24 kHz, mono. */
  appendAudio(chunk: Uint8Array): void
  /** Bytes of audio that wait to be sent. */
  waitingBytes(): number
  /** Ends the caller's turn in push-to-talk. */
  commitAudio(): void
  /** Drops audio that is not committed yet. */
  clearAudio(): void
  /** Applies to the next response and the next caller turn. Voice, turn taking and tools stay. */
  configure(configuration: ModelConfiguration): void
  /**
   * Adds earlier items to the conversation, in order, after the present ones; the model does not answer them.
   */
  addHistory(history: readonly HistoryItem[]): void
  /** Requests an answer. Legal only while none is under way. */
  requestResponse(request: ResponseRequest): void
  /** Cancels the response under way. */
  cancelResponse(): void
  /**
   * Makes the model forget the unheard part of an answer of this session, from this millisecond on, above 0.
   */
  truncate(itemId: ItemId, heardMs: number): void
  /** Makes the model forget an item. */
  deleteItem(itemId: ItemId): void
  addToolOutput(toolCallId: string, output: Record<string, unknown>): void
  /** Also cancels the response under way. */
  close(): void
}

export type ModelListener = (event: ModelEvent | ModelNotice) => void

/** Usage, which changes nothing about a call. */
export type ModelNotice =
  /** A transcription that failed; the model has heard the audio all the same. `code` is the vendor's. */
  | { readonly type: 'transcription-failed'; readonly code: string }
  /** Tokens of the response that was under way at `close`; at most one, after `close`. */
  | { readonly type: 'tokens-used'; readonly usage: TokenUsage }

/** Model events in the words of a call, not of a vendor's protocol. */
export type ModelEvent =
  | { readonly type: 'speech-started' }
  /**
   * `endMs` is where speech ended, in milliseconds of the audio appended to this session, without the silence after
   * it.
   */
  | { readonly type: 'speech-stopped'; readonly endMs: number }
  | { readonly type: 'question-committed'; readonly itemId: ItemId }
  /** `text` is the whole transcript so far. */
  | {
      readonly type: 'question-transcribed'
      readonly itemId: ItemId
      readonly text: string
      readonly isFinal: boolean
      /** The transcription's usage, with the final event, if at all. */
      readonly usage?: TranscriptionUsage | undefined
    }
  | { readonly type: 'response-started' }
  /** `chunk` (pcm16, 24 kHz) is valid until the listener returns. */
  | { readonly type: 'answer-audio'; readonly itemId: ItemId; readonly chunk: Uint8Array }
  /** No more audio of this answer comes. */
  | { readonly type: 'answer-sounded'; readonly itemId: ItemId }
  | { readonly type: 'answer-transcribed'; readonly itemId: ItemId; readonly delta: string }
  | { readonly type: 'answer-finished'; readonly itemId: ItemId; readonly text: string }
  | {
      readonly type: 'tool-called'
      readonly toolCallId: string
      readonly name: string
      /** As the model wrote it: JSON that may be invalid. */
      readonly argumentsJson: string
    }
  /** A tool call broke off before its arguments were whole. The conversation has its item. */
  | { readonly type: 'tool-call-cut'; readonly itemId: ItemId }
  | {
      readonly type: 'response-finished'
      readonly outcome: ResponseOutcome
      /** The vendor's reason for a cut. */
      readonly code?: string | undefined
      /** The reason of a failure. */
      readonly fault?: ModelFault | undefined
      readonly usage?: TokenUsage | undefined
    }
  | ({ readonly type: 'fault' } & ModelFault)
  /** The last event of a session, unless `close` was called. `code` is the WebSocket's. */
  | { readonly type: 'closed'; readonly code: number }

/** How a response ended. `token_limit` and `content_filter` stop it anywhere; `cancelled` has no initiator. */
export type ResponseOutcome = 'completed' | 'cancelled' | 'token_limit' | 'content_filter' | 'failed'

/** Tokens of one response, by kind; cached ones do not count among the others. */
export interface TokenUsage {
  readonly inputText: number
  readonly inputAudio: number
  readonly cachedText: number
  readonly cachedAudio: number
  readonly outputText: number
  readonly outputAudio: number
}

/** Usage of one transcription, which is billed apart: by the length of the audio, or in tokens. */
export type TranscriptionUsage = { readonly model: string } & (
  { readonly seconds: number } | { readonly tokens: TokenUsage }
)

export interface ModelFault {
  readonly kind: ModelFaultKind
  /** The vendor's. */
  readonly code: string
  /** The vendor's time for another try. */
  readonly retryAfterMs?: number | undefined
}

/**
 * The kinds of faults; see `faultPolicies`. `quota` and `auth` fail every request with this key.
 * `response-refused`: the request for a response failed for a reason without its own kind.
 */
export type ModelFaultKind =
  | 'audio-empty'
  | 'response-under-way'
  | 'rate-limited'
  | 'overloaded'
  | 'quota'
  | 'auth'
  | 'response-refused'
  | 'session-expired'
  | 'other'

export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable'
}
