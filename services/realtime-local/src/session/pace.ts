import { setTimeout as wait } from 'node:timers/promises'

/** The first part of an answer goes out at once, so that a player can fill its buffer. */
const headStartMs = 400

/**
 * Limits audio to a multiple of real time, as the real service does. It is faster than playback and not all at
 * once, so that an interruption finds the answer still being made.
 */
export function createPace(timesRealTime: number) {
  const startedMs = performance.now()
  let sentMs = 0
  return {
    /** Resolves when the next `audioMs` may be sent; rejects when `signal` aborts. */
    async next(audioMs: number, signal: AbortSignal): Promise<void> {
      const dueMs = startedMs + Math.max(0, sentMs - headStartMs) / timesRealTime
      sentMs += audioMs
      const early = dueMs - performance.now()
      if (early > 1) await wait(early, undefined, { signal })
    },
  }
}
