import type { ItemId, Language, TurnTaking } from '@astrovoice/contracts'

/** A speech-to-speech model that holds one conversation at a time per session. */
export interface RealtimeModel {
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
  readonly tools: readonly ModelTool[]
  /** What was said before, oldest first; it is not answered. */
  readonly history: readonly HistoryItem[]
}

/** A function the model may call; `parameters` is JSON Schema. */
export interface ModelTool {
  readonly name: string
  readonly description: string
  readonly parameters: Record<string, unknown>
}

export type HistoryItem =
  | { readonly kind: 'spoken'; readonly role: 'caller' | 'astrologer'; readonly text: string }
  | {
      readonly kind: 'tool'
      readonly name: string
      readonly arguments: Record<string, unknown>
      readonly output: Record<string, unknown>
    }

/** Nothing here waits: what came of it is told to the listener. After `close` everything is ignored. */
export interface ModelSession {
  /** pcm16, 24 kHz, mono. */
  appendAudio(chunk: Uint8Array): void
  /** Ends the caller's turn by hand (push-to-talk). */
  commitAudio(): void
  /** Puts a typed question into the conversation. */
  addText(itemId: ItemId, text: string): void
  /**
   * Asks for an answer. Legal only while none is under way. In automatic turn taking the model answers spoken
   * questions without being asked.
   */
  requestResponse(options: { mayUseTools: boolean }): void
  /** Stops the answer under way. */
  cancelResponse(): void
  /** Makes the model forget what of its answer was not heard; 0 ms deletes the item. */
  truncate(itemId: ItemId, heardMs: number): void
  answerTool(toolCallId: string, output: Record<string, unknown>): void
  close(): void
}

export type ModelListener = (event: ModelEvent) => void

/** What the model does, in the words of a call and not of any vendor's protocol. */
export type ModelEvent =
  /** In automatic turn taking this also stops the answer under way: `response-finished` with `cancelled` follows. */
  | { readonly type: 'speech-started' }
  /**
   * `endMs` is where speech ended, in milliseconds of the audio appended to this session; the silence that gave it
   * away is not counted.
   */
  | { readonly type: 'speech-stopped'; readonly endMs: number }
  | { readonly type: 'question-committed'; readonly itemId: ItemId }
  /** `text` is all that is understood so far. */
  | {
      readonly type: 'question-transcribed'
      readonly itemId: ItemId
      readonly text: string
      readonly isFinal: boolean
    }
  | { readonly type: 'response-started' }
  | { readonly type: 'answer-audio'; readonly itemId: ItemId; readonly chunk: Uint8Array }
  | { readonly type: 'answer-transcribed'; readonly itemId: ItemId; readonly delta: string }
  | { readonly type: 'answer-finished'; readonly itemId: ItemId; readonly text: string }
  | {
      readonly type: 'tool-called'
      readonly toolCallId: string
      readonly name: string
      /** As the model wrote it: JSON that may not parse or fit. */
      readonly argumentsJson: string
    }
  | {
      readonly type: 'response-finished'
      readonly outcome: 'completed' | 'cancelled' | 'incomplete' | 'failed'
    }
  | { readonly type: 'fault'; readonly kind: ModelFaultKind; readonly code: string }
  /** The last event of a session, unless `close` was called. `code` is the WebSocket's. */
  | { readonly type: 'closed'; readonly code: number }

/** The refusals a call does something about; the session goes on after each. */
export type ModelFaultKind = 'audio-empty' | 'response-under-way' | 'other'

export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable'
}
