import type { SequencedEventName, ServerPayload } from '@astrovoice/contracts'

/** An event that carries a sequence number. */
export type SequencedEvent = {
  [E in SequencedEventName]: { readonly event: E; readonly payload: ServerPayload<E> }
}[SequencedEventName]

/** The most events that wait for a missing one. */
const maxHeld = 512

/**
 * Delivers a call's events once and in order, over any number of sockets. Repeated events are dropped; early ones wait
 * for those that are missing.
 */
export class EventOrder {
  readonly #deliver: (event: SequencedEvent) => void
  readonly #early = new Map<number, SequencedEvent>()
  #next = 0

  constructor(deliver: (event: SequencedEvent) => void) {
    this.#deliver = deliver
  }

  /** Of the last event that was delivered; -1 before the first. */
  get lastSeq(): number {
    return this.#next - 1
  }

  /** Whether something is missing that later events wait for. */
  get hasGap(): boolean {
    return this.#early.size > 0
  }

  take(event: SequencedEvent): void {
    const { seq } = event.payload
    if (seq < this.#next) return
    if (seq > this.#next && this.#early.size < maxHeld) return void this.#early.set(seq, event)
    if (seq > this.#next) return
    this.#pass(event)
    this.#release()
  }

  /** What lies before `seq` and was not delivered will never come. */
  skipTo(seq: number): void {
    if (seq <= this.#next) return
    this.#next = seq
    for (const early of this.#early.keys()) if (early < seq) this.#early.delete(early)
    this.#release()
  }

  /** Starts again: a new call counts from 0, one of another client from `next`. */
  reset(next = 0): void {
    this.#next = next
    this.#early.clear()
  }

  #release(): void {
    for (let early = this.#early.get(this.#next); early; early = this.#early.get(this.#next)) {
      this.#early.delete(this.#next)
      this.#pass(early)
    }
  }

  #pass(event: SequencedEvent): void {
    this.#next++
    this.#deliver(event)
  }
}
