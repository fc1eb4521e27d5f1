import type { Timers } from '../../ports/timers.ts'

/** Time that passes by hand: `pass` rings what falls due, in order. */
export class ManualTimers implements Timers {
  #nowMs: number
  #alarms: { readonly atMs: number; readonly act: () => void }[] = []

  constructor(nowMs: number) {
    this.#nowMs = nowMs
  }

  nowMs() {
    return this.#nowMs
  }

  after(delayMs: number, act: () => void) {
    const alarm = { atMs: this.#nowMs + delayMs, act }
    this.#alarms.push(alarm)
    return () => void (this.#alarms = this.#alarms.filter((each) => each !== alarm))
  }

  pass(passedMs: number) {
    const untilMs = this.#nowMs + passedMs
    for (;;) {
      const next = this.#alarms.toSorted((a, b) => a.atMs - b.atMs)[0]
      if (!next || next.atMs > untilMs) break
      this.#alarms = this.#alarms.filter((each) => each !== next)
      this.#nowMs = next.atMs
      next.act()
    }
    this.#nowMs = untilMs
  }
}
