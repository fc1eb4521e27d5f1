import type { Clock } from '@astrovoice/contracts/clock'

/**
 * One timer for the next deadline. A deadline that moves further away leaves the timer as it is: an early `time-passed`
 * changes nothing and costs little.
 */
export class DeadlineTimer {
  readonly #clock: Clock
  readonly #onDue: () => void
  #atMs = Infinity
  #cancel = () => {}

  constructor(clock: Clock, onDue: () => void) {
    this.#clock = clock
    this.#onDue = onDue
  }

  /** Milliseconds since the epoch; null when nothing is pending. */
  set(dueMs: number | null): void {
    if (dueMs === null) return this.stop()
    if (dueMs >= this.#atMs) return
    this.#cancel()
    this.#atMs = dueMs
    const delayMs = Math.max(1, Math.ceil(dueMs - this.#clock.nowMs()))
    this.#cancel = this.#clock.after(delayMs, () => {
      this.#atMs = Infinity
      this.#onDue()
    })
  }

  stop(): void {
    this.#cancel()
    this.#atMs = Infinity
  }
}
