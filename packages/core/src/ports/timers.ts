import type { Clock } from './clock.ts'

/** Time that can be waited for. */
export interface Timers extends Clock {
  /** Acts once after the delay; returns how to call it off. */
  after(delayMs: number, act: () => void): () => void
}

export const systemTimers: Timers = {
  nowMs: () => Date.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs)
    return () => clearTimeout(timer)
  },
}
