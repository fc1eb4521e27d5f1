import type { CallLog } from '../call-log.ts'
import type { AudioDirection, CallObserver, CallOutcome, CallStep } from '../call-observer.ts'
import type { ObserverStates } from '../ownership/call-record.ts'

/** The observers of one call. None of them can break the call or another observer. */
export class Observers {
  readonly #observers: readonly CallObserver[]
  readonly #log: CallLog
  readonly #stepObservers: readonly CallObserver[]
  readonly #audioObservers: readonly CallObserver[]
  /** States of observers that this gateway does not have; the next one may. */
  readonly #others: ObserverStates

  constructor(observers: readonly CallObserver[], saved: ObserverStates, log: CallLog) {
    this.#observers = observers
    this.#log = log
    this.#stepObservers = observers.filter((each) => each.onStep !== undefined)
    this.#audioObservers = observers.filter((each) => each.onAudio !== undefined)
    const restoring = new Set(observers.filter((each) => each.restore !== undefined).map(({ name }) => name))
    this.#others = Object.fromEntries(Object.entries(saved).filter(([name]) => !restoring.has(name)))
    for (const observer of observers) {
      if (Object.hasOwn(saved, observer.name)) {
        this.#ask(observer, () => observer.restore?.(saved[observer.name]))
      }
    }
  }

  onStep(step: CallStep): void {
    for (const observer of this.#stepObservers) {
      try {
        observer.onStep!(step)
      } catch (error) {
        this.#report(observer, error)
      }
    }
  }

  /** The hot path: allocates nothing. */
  onAudio(direction: AudioDirection, frame: Uint8Array): void {
    for (let i = 0; i < this.#audioObservers.length; i++) {
      const observer = this.#audioObservers[i]!
      try {
        observer.onAudio!(direction, frame)
      } catch (error) {
        this.#report(observer, error)
      }
    }
  }

  onEnded(outcome: CallOutcome): void {
    for (const observer of this.#observers) this.#ask(observer, () => observer.onEnded?.(outcome))
  }

  save(): ObserverStates {
    const states: Record<string, unknown> = { ...this.#others }
    for (const observer of this.#observers) {
      const state = this.#ask(observer, () => observer.save?.())
      if (state !== undefined) states[observer.name] = state
    }
    return states
  }

  #ask<T>(observer: CallObserver, act: () => T): T | undefined {
    try {
      return act()
    } catch (error) {
      this.#report(observer, error)
      return undefined
    }
  }

  #report({ name }: CallObserver, err: unknown): void {
    this.#log.error({ err, observer: name }, 'observer of a call failed')
  }
}
