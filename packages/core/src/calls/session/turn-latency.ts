import type { Clock } from '@astrovoice/contracts/clock'
import type { CallMeter } from '../call-meter.ts'
import type { CallObserver, CallStep } from '../call-observer.ts'
import type { CallIdentity } from '../machine/call.ts'
import type { Measurement } from '../machine/call-event.ts'

/** Measures the wait for an answer, and the shares of endpointing and of the gateway in it. */
export class TurnLatency implements CallObserver {
  readonly name = 'turn-latency'
  readonly #identity: CallIdentity
  readonly #meter: CallMeter
  readonly #clock: Clock
  #endpointingMs = 0
  #gatewayMs = 0
  #heardAtMs = 0

  constructor(identity: CallIdentity, meter: CallMeter, clock: Clock) {
    this.#identity = identity
    this.#meter = meter
    this.#clock = clock
  }

  onStep({ event, effects, atMs }: CallStep): void {
    if (event.type === 'speech-stopped') this.#startTurn(Math.max(0, atMs - event.endedAtMs))
    if (event.type === 'commit-asked') this.#startTurn(0)
    for (const effect of effects) if (effect.type === 'measure') this.#measure(effect)
  }

  /** Starts to count the gateway's own time: an event of the model has arrived. */
  begin(): void {
    this.#heardAtMs = this.#clock.monotonicMs()
  }

  /** The event has been handled. */
  end(): void {
    this.#gatewayMs += this.#clock.monotonicMs() - this.#heardAtMs
  }

  #startTurn(endpointingMs: number): void {
    this.#endpointingMs = endpointingMs
    this.#gatewayMs = 0
  }

  #measure(measurement: Measurement): void {
    if (measurement.what === 'interrupted') return this.#meter.interrupted(measurement.kind)
    if (measurement.what === 'turn') return
    if (measurement.what === 'acknowledged') return this.#meter.turnAcknowledged(measurement.waitedMs)
    this.#meter.turnAnswered(this.#identity.callId, {
      firstAudioMs: measurement.waitedMs,
      endpointingMs: this.#endpointingMs,
      gatewayMs: this.#gatewayMs + this.#clock.monotonicMs() - this.#heardAtMs,
    })
  }
}
