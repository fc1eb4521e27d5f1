import type { TurnDetection } from '../protocol/session-schema.ts'

/** Where a silence began and its present length, in milliseconds of the caller's audio. */
export interface Silence {
  readonly startMs: number
  readonly endMs: number
}

/**
 * Notices that a caller says nothing after an answer (`idle_timeout_ms` of server_vad). Time is the caller's
 * audio: it passes as on a clock for a client that always sends. It stops for a client that sends nothing.
 */
export class IdleTimeout {
  #answerBeganMs = 0
  #silentFromMs: number | null = null

  answerBegan(atMs: number): void {
    this.#answerBeganMs = atMs
    this.#silentFromMs = null
  }

  /** Silence counts from where the answer has been played to its end: it comes faster than it sounds. */
  answerEnded(atMs: number, audioMs: number): void {
    this.#silentFromMs = Math.max(atMs, Math.round(this.#answerBeganMs + audioMs))
  }

  /** The caller has said something, or is about to. */
  reset(): void {
    this.#silentFromMs = null
  }

  /** A silence over the limit; each is returned once. */
  check(nowMs: number, detection: TurnDetection | null): Silence | null {
    const limitMs = detection?.type === 'server_vad' ? detection.idle_timeout_ms : null
    const startMs = this.#silentFromMs
    if (startMs === null || !limitMs || nowMs - startMs < limitMs) return null
    this.#silentFromMs = null
    return { startMs, endMs: nowMs }
  }
}
