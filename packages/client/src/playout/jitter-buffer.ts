import { bytesPerMs } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Player } from './player.ts'

export interface CushionOptions {
  /** How much sound is gathered before an answer begins to play. */
  readonly startMs: number
  /** How much more after each time the player ran dry in the middle of an answer. */
  readonly growthMs: number
  readonly maxMs: number
  /** After this time without running dry it shrinks by `growthMs` again. */
  readonly shrinkAfterMs: number
}

export const cushionDefaults: CushionOptions = {
  startMs: 100,
  growthMs: 100,
  maxMs: 1000,
  shrinkAfterMs: 10_000,
}

/**
 * Evens out the network: holds sound back until there is a cushion of it, and again whenever the player ran dry. On
 * a line that stutters the cushion grows, on one that does not it shrinks. Nothing is held for longer than the
 * cushion is long, so that a short answer plays too.
 */
export class JitterBuffer {
  readonly #player: Player
  readonly #clock: Clock
  readonly #options: CushionOptions
  #held: Uint8Array[] = []
  #heldMs = 0
  #isFilling = true
  #givenMs: number
  #stream: unknown = null
  #cushionMs: number
  #steadySinceMs: number
  #cancelRelease = () => {}
  /** How often the player ran dry in the middle of an answer. */
  underruns = 0

  constructor(player: Player, clock: Clock, options: CushionOptions = cushionDefaults) {
    this.#player = player
    this.#clock = clock
    this.#options = options
    this.#cushionMs = options.startMs
    this.#givenMs = player.playedMs()
    this.#steadySinceMs = clock.monotonicMs()
  }

  get cushionMs(): number {
    return this.#cushionMs
  }

  /** Takes a piece of sound; `stream` is the answer it belongs to. */
  push(stream: unknown, chunk: Uint8Array): void {
    if (!this.#isFilling && this.#isDry) this.#refill(stream === this.#stream)
    this.#stream = stream
    if (!this.#isFilling) return this.#give(chunk)
    this.#hold(chunk)
  }

  /** Forgets what is held and what the player has not played. */
  clear(): void {
    this.#cancelRelease()
    this.#held = []
    this.#heldMs = 0
    this.#isFilling = true
    this.#player.clear()
    this.#givenMs = this.#player.playedMs()
  }

  get #isDry(): boolean {
    const queuedMs = this.#player.queuedMs?.() ?? this.#givenMs - this.#player.playedMs()
    // Players count whole samples, lengths are fractions.
    return queuedMs < 1
  }

  #refill(isUnderrun: boolean): void {
    const { startMs, growthMs, maxMs, shrinkAfterMs } = this.#options
    const nowMs = this.#clock.monotonicMs()
    this.#isFilling = true
    if (isUnderrun) {
      this.underruns++
      this.#cushionMs = Math.min(maxMs, this.#cushionMs + growthMs)
      this.#steadySinceMs = nowMs
      return
    }
    const steps = Math.floor((nowMs - this.#steadySinceMs) / shrinkAfterMs)
    if (steps === 0) return
    this.#cushionMs = Math.max(startMs, this.#cushionMs - steps * growthMs)
    this.#steadySinceMs = nowMs
  }

  #hold(chunk: Uint8Array): void {
    if (this.#held.length === 0) {
      this.#cancelRelease = this.#clock.after(this.#cushionMs, () => this.#release())
    }
    this.#held.push(chunk)
    this.#heldMs += chunk.byteLength / bytesPerMs
    if (this.#heldMs >= this.#cushionMs) this.#release()
  }

  #release(): void {
    this.#cancelRelease()
    this.#isFilling = false
    const held = this.#held
    this.#held = []
    this.#heldMs = 0
    held.forEach((chunk) => this.#give(chunk))
  }

  #give(chunk: Uint8Array): void {
    this.#givenMs += chunk.byteLength / bytesPerMs
    this.#player.play(chunk)
  }
}
