import type {
  AnswerCard,
  CallCost,
  Card,
  EndReason,
  HelpCard,
  Heard,
  ItemId,
  Language,
  MuteReason,
  SequencedEventName,
  ServerEventName,
  ServerPayload,
} from '@astrovoice/contracts'
import type { TurnReason } from '@astrovoice/contracts/operations'
import type { EndedCall } from '../../ports/conversations.ts'
import type { HistoryItem, ModelEvent, ResponseRequest } from '../../ports/realtime-model.ts'

/** Everything that can happen to a call: by the caller, the model, a tool or time. */
export type CallEvent =
  | { readonly type: 'model-opened' }
  | { readonly type: 'text-asked'; readonly itemId: ItemId; readonly text: string }
  /** Push-to-talk was released after this frame. */
  | { readonly type: 'commit-asked'; readonly seq: number }
  /** The caller has sent again all frames of a committed question; the last one has arrived. */
  | { readonly type: 'release-reached' }
  /** A frame of a push-to-talk question that is not committed yet. */
  | { readonly type: 'microphone-heard' }
  | { readonly type: 'route-changed'; readonly isSpeakerphone: boolean }
  | { readonly type: 'language-changed'; readonly language: Language }
  /** The caller drops what they said and did not commit. */
  | { readonly type: 'speech-cancelled' }
  /** The caller's microphone sends no frames; null when it is open again. */
  | { readonly type: 'microphone-muted'; readonly reason: MuteReason | null }
  | { readonly type: 'interrupt-asked'; readonly heard?: Heard | undefined }
  | ({ readonly type: 'playout-reported' } & Heard)
  | { readonly type: 'end-asked'; readonly reason: EndReason; readonly rating: number | null }
  | { readonly type: 'caller-left' }
  /** `hasAll`: the client can resend all it missed. Otherwise the astrologer says unheard parts again. */
  | { readonly type: 'caller-returned'; readonly heard?: Heard | undefined; readonly hasAll: boolean }
  /** This gateway takes over a call of another one, whose last save may be older than what the caller heard. */
  | { readonly type: 'taken-up'; readonly heard?: Heard | undefined }
  /** This gateway drains: the call moves at the end of its turn, at the latest at `byMs`. */
  | { readonly type: 'move-asked'; readonly byMs: number }
  /** The caller has spoken long enough to interrupt. */
  | { readonly type: 'speech-sustained' }
  | {
      readonly type: 'tool-finished'
      readonly toolCallId: string
      readonly output: Record<string, unknown>
      readonly card?: Card | undefined
      /** The reasons of the answer that follows. */
      readonly reasons?: AnswerCard | undefined
    }
  /** Audio of an acknowledgement, pcm16, 24 kHz. */
  | { readonly type: 'acknowledgement-made'; readonly itemId: ItemId; readonly chunk: Uint8Array }
  | { readonly type: 'model-lost' }
  /** A new model session is open and has the history. */
  | { readonly type: 'model-restored' }
  | { readonly type: 'model-given-up' }
  | { readonly type: 'time-passed' }
  /** What was heard costs this much; a warning is spoken. */
  | { readonly type: 'cost-counted'; readonly cost: CallCost }
  /** The call closes after the answer that sounds. */
  | { readonly type: 'credit-spent'; readonly reason: 'balance_spent' | 'limit_reached' }
  /** The speech gate refused a sentence of an answer; the replacement is said instead. */
  | { readonly type: 'speech-refused'; readonly itemId: ItemId; readonly replacement: string | null }
  /** A rule of safety speaks instead of the answer to what the caller said. */
  | {
      readonly type: 'safety-met'
      readonly line: string
      readonly card: HelpCard | null
      /** The rest of the call is not charged. */
      readonly isFree: boolean
      /** The call ends after the line. */
      readonly isLast: boolean
    }
  | Exclude<ModelEvent, { type: 'speech-stopped' | 'closed' }>
  /** `endedAtMs` is when the last sample of speech was taken from the caller. */
  | { readonly type: 'speech-stopped'; readonly endedAtMs: number }

/** What the session has to do about an event, as data. */
export type CallEffect =
  | Emission
  | ModelCommand
  | ToolRun
  | Measurement
  /** Audio up to the end of this question is not replayed to another model session. */
  | { type: 'mark-transcribed'; itemId: ItemId }
  /** Keep audio that has not sounded, until it is known whether the caller interrupts. */
  | { type: 'keep-audio'; itemId: ItemId; chunk: Uint8Array }
  | { type: 'play-kept'; itemId: ItemId }
  /** Keep the audio of an answer from this millisecond on, in case the interruption is a false alarm. */
  | { type: 'hold-audio'; itemId: ItemId; fromMs: number }
  /** Play the held audio as an answer of its own. */
  | { type: 'play-held'; itemId: ItemId }
  /** Make the nth acknowledgement of the call; the event `acknowledgement-made` has its audio. */
  | { type: 'make-acknowledgement'; itemId: ItemId; count: number }
  | { type: 'move-call' }
  | { type: 'store-call'; call: EndedCall }

/** Distributes, so that each kind of card keeps its own fields. */
type WithoutSeq<P> = P extends unknown ? Omit<P, 'seq'> : never

/** An event for the caller, without its `seq`, which the downlink adds. */
export type Emission = {
  [E in Exclude<ServerEventName, 'call:acked' | 'call:moved'>]: {
    type: 'emit'
    event: E
    payload: E extends SequencedEventName ? WithoutSeq<ServerPayload<E>> : ServerPayload<E>
  }
}[Exclude<ServerEventName, 'call:acked' | 'call:moved'>]

export type EmittedName = Emission['event']
export type EmittedPayload<E extends EmittedName> = Extract<Emission, { event: E }>['payload']

export type ModelCommand =
  /** The question ends with this frame; with the last one that was taken when null. */
  | { type: 'commit-audio'; seq: number | null }
  /** What was said and not committed is never heard. */
  | { type: 'clear-audio' }
  | ({ type: 'request-response' } & ResponseRequest)
  | { type: 'cancel-response' }
  | { type: 'add-history'; item: HistoryItem }
  /** `text` is what was heard, for a session that has the answer as text only. */
  | { type: 'truncate'; itemId: ItemId; heardMs: number; text: string }
  | { type: 'delete-item'; itemId: ItemId }
  | { type: 'add-tool-output'; toolCallId: string; output: Record<string, unknown> }
  /** Another session replaces this one; see `failOver` for the reasons. */
  | { type: 'reopen-model'; why: 'stalled' | 'failed' | 'refused' | 'expired' }
  | { type: 'close-model' }

/** The performer of a command: the open session, without which it is dropped, or the connection itself. */
const modelCommands: Readonly<Record<ModelCommand['type'], 'session' | 'connection'>> = {
  'commit-audio': 'session',
  'clear-audio': 'session',
  'request-response': 'session',
  'cancel-response': 'session',
  'add-history': 'session',
  truncate: 'session',
  'delete-item': 'session',
  'add-tool-output': 'session',
  'reopen-model': 'connection',
  'close-model': 'connection',
}

export const isModelCommand = (effect: CallEffect): effect is ModelCommand => effect.type in modelCommands

export type ConnectionCommand = Extract<ModelCommand, { type: 'reopen-model' | 'close-model' }>

export const isConnectionCommand = (command: ModelCommand): command is ConnectionCommand =>
  modelCommands[command.type] === 'connection'

export interface ToolRun {
  type: 'run-tool'
  toolCallId: string
  /** Which of the call's questions it helps to answer, from 1; a question asked again keeps its number. */
  turn: number
  name: string
  arguments: Record<string, unknown>
}

export type AcknowledgementRequest = Extract<CallEffect, { type: 'make-acknowledgement' }>

export type Measurement =
  | { type: 'measure'; what: 'first-audio'; waitedMs: number }
  | { type: 'measure'; what: 'acknowledged'; waitedMs: number }
  | { type: 'measure'; what: 'interrupted'; kind: 'real' | 'false_alarm' }
  /** `itemId` is the speech of a turn that is taken or dropped; null for what happens to an answer. */
  | { type: 'measure'; what: 'turn'; reason: TurnReason; itemId: ItemId | null }
