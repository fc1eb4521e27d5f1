import type { BudgetName, CallId } from '@astrovoice/contracts'
import type { ResponseOutcome, TokenUsage, TranscriptionUsage } from '../ports/realtime-model.ts'

/** One spoken question and its answer, in milliseconds. */
export interface TurnMeasure {
  /** From the end of speech to the first sound of the answer. */
  readonly firstAudioMs: number
  /** Of that, from the end of speech until the model called it one. */
  readonly endpointingMs: number
  /** Of that, what the gateway itself took. */
  readonly gatewayMs: number
}

/** Why a frame or an event was left out. */
export type ShedReason =
  'uplink_duplicate' | 'uplink_stale' | 'uplink_out_of_order' | 'replay_full' | 'ring_full'

/** Where a call tells what its operator measures. */
export interface CallMeter {
  callStarted(): void
  callEnded(reason: string): void
  turnAnswered(callId: CallId, turn: TurnMeasure): void
  /** `false_alarm`: the caller only agreed, coughed or was an echo; the answer went on. */
  interrupted(kind: 'real' | 'false_alarm'): void
  callerReturned(where: 'same_pod' | 'other_pod'): void
  modelReopened(reason: 'lost' | 'stalled' | 'expired' | 'rotated' | 'taken_up'): void
  responseFinished(model: string, outcome: ResponseOutcome): void
  tokensUsed(model: string, usage: TokenUsage): void
  /** Costs by itself, under the name of the model that transcribes. */
  transcribed(usage: TranscriptionUsage): void
  transcriptionFailed(): void
  shed(reason: ShedReason): void
  /** A caller was told that a budget is used up. */
  budgetExceeded(name: BudgetName): void
}
