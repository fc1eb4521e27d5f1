import type { Timers } from '../../ports/timers.ts'

/** One timer at a time, moved only when something falls due before it rings: ringing too early costs next to nothing. */
export class CallAlarm {
  readonly #timers: Timers
  readonly #ring: () => void
  #atMs = Infinity
  #cancel = () => {}

  constructor(timers: Timers, ring: () => void) {
    this.#timers = timers
    this.#ring = ring
  }

  /** Milliseconds since the epoch; null when nothing is pending. */
  set(dueMs: number | null): void {
    if (dueMs === null) return this.stop()
    if (dueMs >= this.#atMs) return
    this.#cancel()
    this.#atMs = dueMs
    const delayMs = Math.max(1, Math.ceil(dueMs - this.#timers.nowMs()))
    this.#cancel = this.#timers.after(delayMs, () => {
      this.#atMs = Infinity
      this.#ring()
    })
  }

  stop(): void {
    this.#cancel()
    this.#atMs = Infinity
  }
}
