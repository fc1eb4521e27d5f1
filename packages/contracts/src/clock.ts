/** The time of a process. Rules and adapters take it as `clock`; tests pass a `ManualClock`. */
export interface Clock {
  /** Milliseconds since the Unix epoch. It jumps when the machine's clock is set. */
  nowMs(): number
  /** Milliseconds on a scale that never goes back and has no fixed start: for durations within one process. */
  monotonicMs(): number
  /** Runs `act` once after the delay. Returns the function that cancels it. */
  after(delayMs: number, act: () => void): () => void
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs)
    return () => clearTimeout(timer)
  },
}
