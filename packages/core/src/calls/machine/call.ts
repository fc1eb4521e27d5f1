import type {
  AstrologerId,
  AudioFormat,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  ItemId,
  Language,
  TurnPolicy,
  TurnTaking,
  UserId,
} from '@astrovoice/contracts'
import { noAcknowledgement, type Acknowledgement } from './answer/acknowledgement.ts'
import type { OverlappingSpeech } from './turn/barge-in.ts'
import type { PlayoutLedger } from './answer/playout-ledger.ts'
import type { Prompt } from './answer/prompts.ts'
import type { Mark } from './answer/spoken-words.ts'
import type { ResponseSlot } from './answer/response-slot.ts'
import type { ToolSteps } from './answer/tool-steps.ts'
import type { Transcript } from './answer/transcript.ts'
import { noWordlessSpeech, type WordlessSpeech } from './turn/wordless-speech.ts'

/** The fields that stay the same during a call. */
export interface CallIdentity {
  readonly callId: CallId
  readonly conversationId: ConversationId
  readonly userId: UserId
  readonly astrologerId: AstrologerId
  readonly birthProfileId: BirthProfileId
  readonly language: Language
  readonly turnTaking: TurnTaking
  readonly turnPolicy: TurnPolicy
  readonly audio: AudioFormat
  readonly isSpeakerphone: boolean
  readonly startedAtMs: number
  /** The astrologer's last line after the caller's goodbye; the call's own when left out. */
  readonly goodbyes?: Readonly<Record<Language, string>> | undefined
  /** Epoch of the lease under which the call is saved; it changes with the owner. */
  readonly leaseEpoch: number
}

export type Call =
  /** `opening` is what the astrologer says first; null when the caller speaks first. */
  | { readonly phase: 'connecting'; readonly identity: CallIdentity; readonly opening: string | null }
  | LiveCall
  | { readonly phase: 'ended'; readonly identity: CallIdentity; readonly reason: EndReason }

/** `phase` follows from the other fields (see `phaseOf`); it is stored to detect its changes. */
export interface LiveCall {
  readonly phase: 'listening' | 'thinking' | 'speaking'
  readonly identity: CallIdentity
  /** Whether a model session is open; what is due waits for one. */
  readonly isModelUp: boolean
  /** By the model's voice detection; never true in push-to-talk. */
  readonly isCallerSpeaking: boolean
  /** When this stretch of speech began; without meaning while the caller is silent. */
  readonly speakingSinceMs: number
  /** When the model last noticed something of speech, which may be noise. */
  readonly speechAtMs: number
  /** Length of the caller's last speech that has ended; 0 with push-to-talk. */
  readonly speechMs: number
  readonly wordless: WordlessSpeech
  /** A committed push-to-talk question whose words are not known yet. */
  readonly pushToTalk: PushToTalk | null
  /** The next response is requested as soon as the slot is free. */
  readonly isAnswerDue: boolean
  /** What the next response must say, instead of an answer of the model's own. */
  readonly prompt: Prompt | null
  readonly response: ResponseSlot
  readonly tools: ToolSteps
  readonly playout: PlayoutLedger
  readonly acknowledgement: Acknowledgement
  /** The caller speaks while the astrologer does, or is about to. */
  readonly overlapping: OverlappingSpeech | null
  /** A word over the end of a question: the reply to it, once the question has been heard. */
  readonly keptReply: ItemId | null
  /** An answer of which the caller may have heard more than its transcript says. */
  readonly resaid: Resaid | null
  readonly transcript: Transcript
  readonly lifecycle: Lifecycle
  readonly figures: CallFigures
}

export interface PushToTalk {
  /** The last frame of the question. */
  readonly seq: number
  /** Its item; null until the model has committed it. */
  readonly itemId: ItemId | null
  /** When the model was last asked to commit it. */
  readonly askedAtMs: number
  /** Whether a session that did not commit it was replaced. */
  readonly isRepeated: boolean
}

/**
 * While no session is open, the client may still play the rest of an answer. A client that was frozen reports
 * its playout afterwards.
 */
export interface Resaid {
  readonly itemId: ItemId
  readonly heardMs: number
  readonly sentMs: number
  readonly marks: readonly Mark[]
  readonly words: string
  /** Words of the answers after it. */
  readonly next: string
}

/** The reason why a call ends by itself, with the astrologer's farewell. */
export interface Closing {
  readonly reason: EndReason
  readonly farewell: string
  /** When closing began; the call also ends when the farewell takes too long. */
  readonly sinceMs: number
}

/** Absence, silence, closing and move. */
export interface Lifecycle {
  /** When the caller's socket was lost; null while it is connected. */
  readonly awaySinceMs: number | null
  /** Total length of the absences that are over. */
  readonly awayMs: number
  /** Waits for answers that are not charged and are over. */
  readonly deadAirMs: number
  /** From when the present wait is not charged; null while the caller waits for nothing. */
  readonly deadFromMs: number | null
  /** The charged time at which the meter stopped for good, in milliseconds; null while it runs. */
  readonly chargedMs: number | null
  /** When the last activity was. */
  readonly quietSinceMs: number
  /** The astrologer has asked “are you there?” and the caller has not reacted yet. */
  readonly isPrompted: boolean
  /** Set while the farewell is due or sounds; the call ends after it. */
  readonly closing: Closing | null
  /** The transcript has reached its limit; the call closes after the answer that is due. */
  readonly isFull: boolean
  /** Latest time to move to another gateway; null when the call does not move. */
  readonly moveByMs: number | null
  readonly hasMoved: boolean
}

/** Figures that the transcript lacks. */
export interface CallFigures {
  /** End of the spoken question whose answer does not sound yet; null when there is none. */
  readonly speechEndedAtMs: number | null
  readonly firstAudioMs: readonly number[]
  /** What responses have used, as text tokens of the same price. */
  readonly textTokensUsed: number
}

export function beginCall(identity: CallIdentity, opening: string | null = null): Call {
  return { phase: 'connecting', identity, opening }
}

export function openCall(identity: CallIdentity, nowMs: number): LiveCall {
  return {
    phase: 'listening',
    identity,
    isModelUp: true,
    isCallerSpeaking: false,
    speakingSinceMs: nowMs,
    speechAtMs: nowMs,
    speechMs: 0,
    wordless: noWordlessSpeech,
    keptReply: null,
    pushToTalk: null,
    isAnswerDue: false,
    prompt: null,
    response: { status: 'free' },
    tools: { stepsUsed: 0, retries: 0, failovers: 0, running: [] },
    playout: [],
    acknowledgement: noAcknowledgement,
    overlapping: null,
    resaid: null,
    transcript: [],
    lifecycle: {
      awaySinceMs: null,
      awayMs: 0,
      deadAirMs: 0,
      deadFromMs: null,
      chargedMs: null,
      quietSinceMs: nowMs,
      isPrompted: false,
      closing: null,
      isFull: false,
      moveByMs: null,
      hasMoved: false,
    },
    figures: { speechEndedAtMs: null, firstAudioMs: [], textTokensUsed: 0 },
  }
}

/** The phase the client shows. */
export function phaseOf({ playout, response, isAnswerDue, prompt, tools }: LiveCall): LiveCall['phase'] {
  if (playout.some(({ sentMs }) => sentMs > 0)) return 'speaking'
  const isUnderWay = response.status !== 'free' && !response.isUnwanted
  const isWaiting = playout.some(({ waitingMs }) => waitingMs > 0)
  const isComputing = tools.running.some(({ isStale }) => !isStale)
  return isUnderWay || isWaiting || isAnswerDue || prompt !== null || isComputing ? 'thinking' : 'listening'
}

/** The time that is charged: since the start, without the caller's absences and dead air, until the meter stopped. */
export function connectedMs({ identity, lifecycle }: LiveCall, nowMs: number): number {
  const { awaySinceMs, awayMs, deadFromMs, deadAirMs, chargedMs } = lifecycle
  if (chargedMs !== null) return chargedMs
  const awayNowMs = awaySinceMs === null ? 0 : Math.max(0, nowMs - awaySinceMs)
  const deadNowMs = deadFromMs === null ? 0 : Math.max(0, nowMs - deadFromMs)
  return Math.max(0, nowMs - identity.startedAtMs - awayMs - awayNowMs - deadAirMs - deadNowMs)
}
