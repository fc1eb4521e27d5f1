import type { Call, CallIdentity } from './machine/call.ts'
import type { CallEffect, CallEvent } from './machine/call-event.ts'

/**
 * The fate of a call at this gateway. `saved`: it has ended and Redis holds it until a gateway can store it.
 * `lost`: neither was possible.
 */
export type CallOutcome = 'stored' | 'saved' | 'moved' | 'taken_over' | 'never_began' | 'lost'

/** One event that the call machine has handled. */
export interface CallStep {
  readonly event: CallEvent
  readonly before: Call
  readonly after: Call
  readonly effects: readonly CallEffect[]
  /** The time the machine was given. */
  readonly atMs: number
}

export type AudioDirection = 'uplink' | 'downlink'

/**
 * Watches one call and does not decide for it: a meter, a recorder, a safety rule. An observer that throws is logged,
 * and the call goes on.
 */
export interface CallObserver {
  /** Under this name its state is saved with the call. It stays, so that other releases find their state. */
  readonly name: string
  /** Called once the effects of an event have run. */
  onStep?(step: CallStep): void
  /**
   * Called for each frame (pcm16, 24 kHz) that the model hears or the caller is sent. The frame is valid until this
   * returns. Audio that is sent a second time is not observed again.
   */
  onAudio?(direction: AudioDirection, frame: Uint8Array): void
  /** Called once, when this gateway has finished with the call. */
  onEnded?(outcome: CallOutcome): void
  /** State that the next gateway needs, as JSON. */
  save?(): unknown
  /** Gets what `save` returned at the gateway that had the call before. It may be of an older release. */
  restore?(saved: unknown): void
}

export interface ObservedCall {
  readonly identity: CallIdentity
  /** Queues an event for the call machine. */
  raise(event: CallEvent): void
}

/** Makes the observer of one call. */
export type ObserveCall = (call: ObservedCall) => CallObserver
