import type { CallId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { CallMeter } from '../call-meter.ts'
import type { Measurement } from '../machine/call-event.ts'

/** What of a caller's wait is whose: the end of speech has to be noticed, and the gateway has its share. */
export class TurnClock {
  readonly #callId: CallId
  readonly #meter: CallMeter
  readonly #clock: Clock
  #endpointingMs = 0
  #gatewayMs = 0
  #heardAtMs = 0

  constructor(callId: CallId, meter: CallMeter, clock: Clock) {
    this.#callId = callId
    this.#meter = meter
    this.#clock = clock
  }

  /** Speech ended then, and was noticed to have ended now. */
  recordEndpoint(endedAtMs: number, nowMs: number): void {
    this.#endpointingMs = Math.max(0, nowMs - endedAtMs)
    this.#gatewayMs = 0
  }

  /** The caller told the end of it. */
  recordPushToTalk(): void {
    this.recordEndpoint(0, 0)
  }

  /** Something of the model's has arrived, and is about to be worked on. */
  begin(): void {
    this.#heardAtMs = this.#clock.monotonicMs()
  }

  /** It has been worked on. */
  end(): void {
    this.#gatewayMs += this.#clock.monotonicMs() - this.#heardAtMs
  }

  measure(measurement: Measurement): void {
    if (measurement.what === 'interrupted') return this.#meter.interrupted(measurement.kind)
    this.#meter.turnAnswered(this.#callId, {
      firstAudioMs: measurement.waitedMs,
      endpointingMs: this.#endpointingMs,
      gatewayMs: this.#gatewayMs + this.#clock.monotonicMs() - this.#heardAtMs,
    })
  }
}
