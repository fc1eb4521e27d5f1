import type { Card, EndReason, ItemId, ServerEventName, ServerPayload } from '@astrovoice/contracts'
import type { FinishedCall } from '../ports/conversations.ts'
import type { ModelEvent } from '../ports/realtime-model.ts'

/** Everything that can happen to a call: what the caller does, what the model does, what was computed, time. */
export type CallEvent =
  | { readonly type: 'model-opened' }
  | { readonly type: 'text-asked'; readonly itemId: ItemId; readonly text: string }
  | { readonly type: 'commit-asked' }
  | { readonly type: 'interrupt-asked'; readonly heard?: Heard | undefined }
  | ({ readonly type: 'playout-reported' } & Heard)
  | { readonly type: 'end-asked'; readonly reason: EndReason; readonly rating: number | null }
  | {
      readonly type: 'tool-finished'
      readonly toolCallId: string
      readonly output: Record<string, unknown>
      readonly card?: Card | undefined
    }
  | { readonly type: 'time-passed' }
  | Exclude<ModelEvent, { type: 'speech-stopped' }>
  /** `endedAtMs` is when the last sample of speech was taken from the caller. */
  | { readonly type: 'speech-stopped'; readonly endedAtMs: number }

interface Heard {
  readonly itemId: ItemId
  readonly playedMs: number
}

/** What is to be done about it, as data. */
export type CallEffect = Emission | ModelCommand | ToolRun | { type: 'store-call'; call: FinishedCall }

export type Emission = {
  [E in ServerEventName]: { type: 'emit'; event: E; payload: ServerPayload<E> }
}[ServerEventName]

export type ModelCommand =
  | { type: 'add-text'; itemId: ItemId; text: string }
  | { type: 'commit-audio' }
  | { type: 'request-response'; mayUseTools: boolean }
  | { type: 'cancel-response' }
  | { type: 'truncate'; itemId: ItemId; heardMs: number }
  | { type: 'answer-tool'; toolCallId: string; output: Record<string, unknown> }
  | { type: 'close-model' }

export interface ToolRun {
  type: 'run-tool'
  toolCallId: string
  name: string
  arguments: Record<string, unknown>
}
