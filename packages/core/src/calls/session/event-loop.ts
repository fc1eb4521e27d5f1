import type { EndReason } from '@astrovoice/contracts'
import type { CallStep } from '../call-observer.ts'
import type { Call, LiveCall } from '../machine/call.ts'
import type { CallEffect, CallEvent } from '../machine/call-event.ts'
import { advance } from '../machine/call-machine.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface EventLoopDeps {
  readonly clock: Clock
  readonly runEffect: (effect: CallEffect) => void
  readonly onStep: (step: CallStep) => void
  /** Called when the queue is empty. */
  readonly onIdle: (call: Call) => void
}

/** Holds a call and gives its events to the call machine, one at a time. */
export class EventLoop {
  readonly #deps: EventLoopDeps
  readonly #queue: CallEvent[] = []
  #call: Call
  #lastLive: LiveCall | null = null
  #isRunning = false

  constructor(call: Call, deps: EventLoopDeps) {
    this.#call = call
    this.#deps = deps
  }

  get call(): Call {
    return this.#call
  }

  get live(): LiveCall | null {
    const { phase } = this.#call
    return phase === 'ended' || phase === 'connecting' ? null : this.#call
  }

  /** The call while it last was live: what another gateway goes on with, or stores. */
  get lastLive(): LiveCall | null {
    return this.#lastLive
  }

  /** Run to completion: an event raised by an effect or an observer is queued until the current one is handled. */
  take(event: CallEvent): void {
    this.#queue.push(event)
    if (this.#isRunning) return
    this.#isRunning = true
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) this.#handle(next)
    } finally {
      this.#isRunning = false
    }
    this.#deps.onIdle(this.#call)
  }

  /** The call goes on at another gateway: here it takes no more events. */
  abandon(reason: EndReason): void {
    this.#call = { phase: 'ended', identity: this.#call.identity, reason }
  }

  #handle(event: CallEvent): void {
    const { clock, runEffect, onStep } = this.#deps
    const before = this.#call
    const atMs = clock.nowMs()
    const { call, effects } = advance(before, event, atMs)
    this.#call = call
    this.#lastLive = this.live ?? this.#lastLive
    for (const effect of effects) runEffect(effect)
    onStep({ event, before, after: call, effects, atMs })
  }
}
