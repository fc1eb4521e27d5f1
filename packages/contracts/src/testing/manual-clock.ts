import type { Clock } from '../clock.ts'

interface Timer {
  readonly atMs: number
  readonly act: () => void
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  readonly #startMs: number
  #passedMs = 0
  #timers: Timer[] = []

  /** @param startMs milliseconds since the Unix epoch. */
  constructor(startMs = 0) {
    this.#startMs = startMs
  }

  nowMs(): number {
    return this.#startMs + this.#passedMs
  }

  monotonicMs(): number {
    return this.#passedMs
  }

  after(delayMs: number, act: () => void): () => void {
    const timer = { atMs: this.#passedMs + delayMs, act }
    this.#timers.push(timer)
    return () => void (this.#timers = this.#timers.filter((each) => each !== timer))
  }

  /** Moves time forward to the next timer and runs it. */
  passToNextTimer(): void {
    const next = this.#next()
    if (!next) throw new Error('No timer is set.')
    this.pass(next.atMs - this.#passedMs)
  }

  /** Moves time forward. Timers run in order, each at its time. */
  pass(ms: number): void {
    const untilMs = this.#passedMs + ms
    for (;;) {
      const next = this.#next()
      if (!next || next.atMs > untilMs) break
      this.#timers = this.#timers.filter((each) => each !== next)
      this.#passedMs = Math.max(this.#passedMs, next.atMs)
      next.act()
    }
    this.#passedMs = untilMs
  }

  #next(): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.atMs - b.atMs)[0]
  }
}
