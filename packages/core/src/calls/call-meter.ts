import type { BudgetName, CallId, ConsentTopic } from '@astrovoice/contracts'
import type { ClaimVerdict, SpokenClaimKind, TurnReason } from '@astrovoice/contracts/operations'
import type {
  ModelFaultKind,
  ResponseOutcome,
  TokenUsage,
  TranscriptionUsage,
} from '../ports/realtime-model.ts'

/** One spoken question and its answer, in milliseconds. */
export interface TurnMeasure {
  /** From the end of speech to the first sound of the answer. */
  readonly firstAudioMs: number
  /** Of that, from the end of speech until the model detected it. */
  readonly endpointingMs: number
  /** Of that, the gateway's own time. */
  readonly gatewayMs: number
}

/** Why a frame or an event was left out. */
export type ShedReason =
  'uplink_duplicate' | 'uplink_stale' | 'uplink_out_of_order' | 'replay_full' | 'ring_full'

/** What operators measure of calls. */
export interface CallMeter {
  callStarted(): void
  callEnded(reason: string): void
  turnAnswered(callId: CallId, turn: TurnMeasure): void
  /** The caller heard an acknowledgement, this long after the wait began. It is no answer. */
  turnAcknowledged(waitedMs: number): void
  /** `false_alarm`: a backchannel, a noise or an echo; the answer went on. */
  interrupted(kind: 'real' | 'false_alarm'): void
  /** A turn was taken or dropped, or something happened to its answer. */
  turnReason(reason: TurnReason): void
  /** A tool call of the model has ended, well or not, this long after the model made it. */
  toolFinished(tookMs: number): void
  callerReturned(where: 'same_pod' | 'other_pod'): void
  /**
   * `failed`: its answers fail; `refused`: it refuses its key or its quota is used up; `forgotten`: the caller has withdrawn
   * the consent to what it knew.
   */
  modelReopened(
    reason: 'lost' | 'stalled' | 'failed' | 'refused' | 'expired' | 'rotated' | 'taken_up' | 'forgotten',
  ): void
  modelFault(model: string, kind: ModelFaultKind): void
  responseFinished(model: string, outcome: ResponseOutcome): void
  tokensUsed(model: string, usage: TokenUsage): void
  /** Transcription is paid for by itself, under the name of its model. */
  transcribed(usage: TranscriptionUsage): void
  transcriptionFailed(): void
  shed(reason: ShedReason): void
  /** A claim of an answer was held against what was computed. */
  claimJudged(kind: SpokenClaimKind, judged: ClaimVerdict): void
  /** A caller has used up a budget. */
  budgetExceeded(name: BudgetName): void
  /** A use of data was refused for lack of a consent. */
  consentMissing(topic: ConsentTopic): void
}
