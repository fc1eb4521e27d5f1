import type {
  Card,
  EndReason,
  Heard,
  ItemId,
  SequencedEventName,
  ServerEventName,
  ServerPayload,
} from '@astrovoice/contracts'
import type { EndedCall } from '../../ports/conversations.ts'
import type { HistoryItem, ModelEvent, ResponseRequest } from '../../ports/realtime-model.ts'

/** Everything that can happen to a call: what the caller does, what the model does, what was computed, time. */
export type CallEvent =
  | { readonly type: 'model-opened' }
  | { readonly type: 'text-asked'; readonly itemId: ItemId; readonly text: string }
  /** Push-to-talk was released after this frame. */
  | { readonly type: 'commit-asked'; readonly seq: number }
  /** The last frame of a question that was released has come, from a caller who sent it again. */
  | { readonly type: 'release-reached' }
  /** A frame of a question that will be released. */
  | { readonly type: 'microphone-heard' }
  | { readonly type: 'interrupt-asked'; readonly heard?: Heard | undefined }
  | ({ readonly type: 'playout-reported' } & Heard)
  | { readonly type: 'end-asked'; readonly reason: EndReason; readonly rating: number | null }
  | { readonly type: 'caller-left' }
  /** `hasAll`: nothing that was sent to the caller is lost. Otherwise what was not heard has to be said again. */
  | { readonly type: 'caller-returned'; readonly heard?: Heard | undefined; readonly hasAll: boolean }
  /** This gateway goes on with a call of another, which knew a little less of it than the caller. */
  | { readonly type: 'taken-up'; readonly heard?: Heard | undefined }
  /** This gateway is to stop: the call moves at the end of its turn, or in the middle of it when time is up. */
  | { readonly type: 'move-asked'; readonly byMs: number }
  /** The caller has been speaking long enough to mean it. */
  | { readonly type: 'speech-sustained' }
  | {
      readonly type: 'tool-finished'
      readonly toolCallId: string
      readonly output: Record<string, unknown>
      readonly card?: Card | undefined
    }
  | { readonly type: 'model-lost' }
  /** Another session has taken the lost one's place, with all that was said. */
  | { readonly type: 'model-restored' }
  | { readonly type: 'model-given-up' }
  | { readonly type: 'time-passed' }
  /** The speech gate refused a sentence of an answer; the replacement is said instead. */
  | { readonly type: 'speech-refused'; readonly itemId: ItemId; readonly replacement: string | null }
  | Exclude<ModelEvent, { type: 'speech-stopped' | 'closed' }>
  /** `endedAtMs` is when the last sample of speech was taken from the caller. */
  | { readonly type: 'speech-stopped'; readonly endedAtMs: number }

/** What is to be done about it, as data. */
export type CallEffect =
  | Emission
  | ModelCommand
  | ToolRun
  | Measurement
  /** What was said up to this question's end needs never be heard again. */
  | { type: 'mark-transcribed'; itemId: ItemId }
  /** Keep what was sent of an answer from this millisecond on: it may have to be played after all. */
  | { type: 'hold-audio'; itemId: ItemId; fromMs: number }
  /** Play what was held, as an answer of its own. */
  | { type: 'play-held'; itemId: ItemId }
  | { type: 'move-call' }
  | { type: 'store-call'; call: EndedCall }

/** An event for the caller, without its `seq`: that is counted where it is sent. */
export type Emission = {
  [E in Exclude<ServerEventName, 'call:acked' | 'call:moved'>]: {
    type: 'emit'
    event: E
    payload: E extends SequencedEventName ? Omit<ServerPayload<E>, 'seq'> : ServerPayload<E>
  }
}[Exclude<ServerEventName, 'call:acked' | 'call:moved'>]

export type EmittedName = Emission['event']
export type EmittedPayload<E extends EmittedName> = Extract<Emission, { event: E }>['payload']

export type ModelCommand =
  /** Everything up to this frame is the question. */
  | { type: 'commit-audio'; seq: number }
  | ({ type: 'request-response' } & ResponseRequest)
  | { type: 'cancel-response' }
  | { type: 'add-history'; item: HistoryItem }
  /** `text` is what was heard, for a model that knows the answer by its words only. */
  | { type: 'truncate'; itemId: ItemId; heardMs: number; text: string }
  | { type: 'delete-item'; itemId: ItemId }
  | { type: 'add-tool-output'; toolCallId: string; output: Record<string, unknown> }
  /** The session has stalled or expired: another one is to take its place. */
  | { type: 'reopen-model'; why: 'stalled' | 'expired' }
  | { type: 'close-model' }

const modelCommands: ReadonlySet<string> = new Set<ModelCommand['type']>([
  'commit-audio',
  'request-response',
  'cancel-response',
  'add-history',
  'truncate',
  'delete-item',
  'add-tool-output',
  'reopen-model',
  'close-model',
])

export const isModelCommand = (effect: CallEffect): effect is ModelCommand => modelCommands.has(effect.type)

export interface ToolRun {
  type: 'run-tool'
  toolCallId: string
  name: string
  arguments: Record<string, unknown>
}

export type Measurement =
  | { type: 'measure'; what: 'first-audio'; waitedMs: number }
  | { type: 'measure'; what: 'interrupted'; kind: 'real' | 'false_alarm' }
