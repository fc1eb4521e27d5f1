import type {
  AstrologerId,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  Language,
  TurnTaking,
  UserId,
} from '@astrovoice/contracts'
import type { PlayoutLedger } from './playout-ledger.ts'
import type { ResponseSlot } from './response-slot.ts'
import type { ToolSteps } from './tool-steps.ts'
import type { Transcript } from './transcript.ts'

/** What stays the same for as long as a call lasts. */
export interface CallIdentity {
  readonly callId: CallId
  readonly conversationId: ConversationId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly birthProfileId: BirthProfileId
  readonly language: Language
  readonly turnTaking: TurnTaking
  readonly startedAtMs: number
}

export type Call =
  | { readonly phase: 'connecting'; readonly identity: CallIdentity }
  | LiveCall
  | { readonly phase: 'ended'; readonly identity: CallIdentity; readonly reason: EndReason }

/** `phase` follows from the rest and is kept only to tell when it changes (see `phaseOf`). */
export interface LiveCall {
  readonly phase: 'listening' | 'thinking' | 'speaking'
  readonly identity: CallIdentity
  /** Heard by the model's ear; never true in push-to-talk. */
  readonly isCallerSpeaking: boolean
  /** An answer is to be asked for as soon as none is under way. */
  readonly isAnswerDue: boolean
  readonly response: ResponseSlot
  readonly tools: ToolSteps
  readonly playout: PlayoutLedger
  readonly transcript: Transcript
  readonly figures: CallFigures
}

export interface CallFigures {
  /** Sequence number of the next frame of the astrologer's voice. */
  readonly nextSeq: number
  readonly turns: number
  readonly interruptions: number
  /** When the spoken question ended whose answer has not begun to sound; null when there is none. */
  readonly speechEndedAtMs: number | null
  readonly firstAudioMs: readonly number[]
}

export function beginCall(identity: CallIdentity): Call {
  return { phase: 'connecting', identity }
}

export function openCall(identity: CallIdentity): LiveCall {
  return {
    phase: 'listening',
    identity,
    isCallerSpeaking: false,
    isAnswerDue: false,
    response: { status: 'free' },
    tools: { stepsUsed: 0, running: [] },
    playout: [],
    transcript: [],
    figures: { nextSeq: 0, turns: 0, interruptions: 0, speechEndedAtMs: null, firstAudioMs: [] },
  }
}

/** What the caller is shown: sound first, then whether an answer is on its way. */
export function phaseOf({ playout, response, isAnswerDue, tools }: LiveCall): LiveCall['phase'] {
  if (playout.some(({ sentMs }) => sentMs > 0)) return 'speaking'
  const isUnderWay = response.status !== 'free' && !response.isUnwanted
  if (isUnderWay || isAnswerDue || tools.running.some(({ isStale }) => !isStale)) return 'thinking'
  return 'listening'
}
