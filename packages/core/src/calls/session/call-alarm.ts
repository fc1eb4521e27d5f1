import type { Clock } from '@astrovoice/contracts/clock'

/** One timer at a time, moved only when something falls due before it rings: ringing too early costs next to nothing. */
export class CallAlarm {
  readonly #clock: Clock
  readonly #ring: () => void
  #atMs = Infinity
  #cancel = () => {}

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock
    this.#ring = ring
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
      this.#ring()
    })
  }

  stop(): void {
    this.#cancel()
    this.#atMs = Infinity
  }
}
