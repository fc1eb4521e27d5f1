import type { Clock } from './clock.ts'

/** A clock that a test moves by hand. */
export class ManualClock implements Clock {
  #nowMs = 0
  #alarms: { atMs: number; act: () => void }[] = []

  nowMs(): number {
    return this.#nowMs
  }

  after(delayMs: number, act: () => void): () => void {
    const alarm = { atMs: this.#nowMs + delayMs, act }
    this.#alarms.push(alarm)
    return () => (this.#alarms = this.#alarms.filter((each) => each !== alarm))
  }

  /** Lets time pass; alarms go off in order, each at its time. */
  pass(ms: number): void {
    const untilMs = this.#nowMs + ms
    for (;;) {
      const next = this.#alarms.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]
      if (!next) break
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      this.#alarms = this.#alarms.filter((each) => each !== next)
      next.act()
    }
    this.#nowMs = untilMs
  }
}
