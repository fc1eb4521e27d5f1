import type {
  AstrologerId,
  AudioFormat,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  ItemId,
  Language,
  TurnTaking,
  UserId,
} from '@astrovoice/contracts'
import type { OverlappingSpeech } from './turn/barge-in.ts'
import type { PlayoutLedger } from './answer/playout-ledger.ts'
import type { Prompt } from './answer/prompts.ts'
import type { Mark } from './answer/spoken-words.ts'
import type { ResponseSlot } from './answer/response-slot.ts'
import type { ToolSteps } from './answer/tool-steps.ts'
import type { Transcript } from './answer/transcript.ts'

/** What stays the same for as long as a call lasts. */
export interface CallIdentity {
  readonly callId: CallId
  readonly conversationId: ConversationId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly birthProfileId: BirthProfileId
  readonly language: Language
  readonly turnTaking: TurnTaking
  readonly audio: AudioFormat
  readonly isSpeakerphone: boolean
  readonly startedAtMs: number
  /** Of the lease under which it is written; the one thing that changes, with its owner. */
  readonly leaseEpoch: number
}

export type Call =
  | { readonly phase: 'connecting'; readonly identity: CallIdentity }
  | LiveCall
  | { readonly phase: 'ended'; readonly identity: CallIdentity; readonly reason: EndReason }

/** `phase` follows from the rest and is kept only to tell when it changes (see `phaseOf`). */
export interface LiveCall {
  readonly phase: 'listening' | 'thinking' | 'speaking'
  readonly identity: CallIdentity
  /** Whether there is a model to talk to; what is due waits while there is none. */
  readonly isModelUp: boolean
  /** Heard by the model's ear; never true in push-to-talk. */
  readonly isCallerSpeaking: boolean
  /** Push-to-talk was released, and what was said until then is not dealt with yet. */
  readonly pushToTalk: PushToTalk | null
  /** An answer is to be asked for as soon as none is under way. */
  readonly isAnswerDue: boolean
  /** What the next answer is told to say, in the place of the astrologer's own thoughts. */
  readonly prompt: Prompt | null
  readonly response: ResponseSlot
  readonly tools: ToolSteps
  readonly playout: PlayoutLedger
  /** The caller speaks while the astrologer has the floor. */
  readonly overlapping: OverlappingSpeech | null
  /** An answer that is about to be said on; null once the model was told from where. */
  readonly resaid: Resaid | null
  readonly transcript: Transcript
  readonly lifecycle: Lifecycle
  readonly figures: CallFigures
}

export interface PushToTalk {
  /** The last frame of the question. */
  readonly seq: number
  /** What it became; null until the model has it. */
  readonly itemId: ItemId | null
}

/** Until another session is there, the caller may still be playing what they have of an answer. */
export interface Resaid {
  readonly itemId: ItemId
  readonly heardMs: number
  readonly sentMs: number
  readonly marks: readonly Mark[]
  readonly words: string
  /** What was to be heard after it. */
  readonly next: string
}

/** Why a call ends by itself, and what the astrologer says before. */
export interface Closing {
  readonly reason: EndReason
  readonly farewell: string
  /** Since when; a farewell that does not come ends the call too, after a while. */
  readonly sinceMs: number
}

/** The caller's side, and how the call is going to end. */
export interface Lifecycle {
  /** Since when the caller's socket is gone; null while it is there. */
  readonly awaySinceMs: number | null
  /** How long the caller has been away in all, before now. */
  readonly awayMs: number
  /** Since when nobody has said anything. */
  readonly quietSinceMs: number
  /** The caller was asked whether they are still there, and has not answered yet. */
  readonly isPrompted: boolean
  /** The call ends by itself as soon as the farewell was heard; null while it goes on. */
  readonly closing: Closing | null
  /** The call holds as many questions or characters as one can: it takes leave after the answer that is due. */
  readonly isFull: boolean
  /** Until when the call may finish its turn before it moves to another gateway; null when it does not move. */
  readonly moveByMs: number | null
  readonly hasMoved: boolean
}

export interface CallFigures {
  readonly turns: number
  readonly interruptions: number
  /** When the spoken question ended whose answer has not begun to sound; null when there is none. */
  readonly speechEndedAtMs: number | null
  readonly firstAudioMs: readonly number[]
}

export function beginCall(identity: CallIdentity): Call {
  return { phase: 'connecting', identity }
}

export function openCall(identity: CallIdentity, nowMs: number): LiveCall {
  return {
    phase: 'listening',
    identity,
    isModelUp: true,
    isCallerSpeaking: false,
    pushToTalk: null,
    isAnswerDue: false,
    prompt: null,
    response: { status: 'free' },
    tools: { stepsUsed: 0, retries: 0, running: [] },
    playout: [],
    overlapping: null,
    resaid: null,
    transcript: [],
    lifecycle: {
      awaySinceMs: null,
      awayMs: 0,
      quietSinceMs: nowMs,
      isPrompted: false,
      closing: null,
      isFull: false,
      moveByMs: null,
      hasMoved: false,
    },
    figures: { turns: 0, interruptions: 0, speechEndedAtMs: null, firstAudioMs: [] },
  }
}

/** What the caller is shown: sound first, then whether an answer is on its way. */
export function phaseOf({ playout, response, isAnswerDue, prompt, tools }: LiveCall): LiveCall['phase'] {
  if (playout.some(({ sentMs }) => sentMs > 0)) return 'speaking'
  const isUnderWay = response.status !== 'free' && !response.isUnwanted
  const isComputing = tools.running.some(({ isStale }) => !isStale)
  return isUnderWay || isAnswerDue || prompt !== null || isComputing ? 'thinking' : 'listening'
}

/** How long the caller has been on the line: what is billed. Time away, on a socket that was gone, does not count. */
export function connectedMs({ identity, lifecycle }: LiveCall, nowMs: number): number {
  const awayNowMs = lifecycle.awaySinceMs === null ? 0 : Math.max(0, nowMs - lifecycle.awaySinceMs)
  return Math.max(0, nowMs - identity.startedAtMs - lifecycle.awayMs - awayNowMs)
}
