/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds on a scale that never goes back. */
  nowMs(): number
  /** Runs `act` once that much time has passed; returns how to call it off. */
  after(delayMs: number, act: () => void): () => void
}

export const systemClock: Clock = {
  nowMs: () => performance.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs)
    return () => clearTimeout(timer)
  },
}
