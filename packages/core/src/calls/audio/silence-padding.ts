import { bytesPerMs } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'

/** How much silence is sent together while the speech stays open. */
const stepMs = 500
/**
 * A mobile network or a busy phone can hold frames back this long. Silence in their place would split a word.
 */
const maxLateMs = 3000

export interface SilencePaddingOptions {
  readonly clock: Clock
  /** Silence that ends a spoken turn. */
  readonly endpointingMs: number
  /** Sends audio to the model: pcm16, 24 kHz. */
  readonly append: (pcm: Uint8Array) => void
}

/**
 * Sends silence to the model when frames stop while its voice detection hears speech. The model finds the end
 * of speech only in audio, and a muted microphone sends none.
 */
export class SilencePadding {
  readonly #options: SilencePaddingOptions
  #isOpen = false
  #isMuted = false
  #frameAtMs = -Infinity
  #openedAtMs = 0
  #cancel = () => {}

  constructor(options: SilencePaddingOptions) {
    this.#options = options
  }

  /** To be called for every frame: the hot path. */
  recordFrame(nowMs: number): void {
    this.#frameAtMs = nowMs
  }

  /** Whether the model hears speech whose end it has to find. */
  setOpen(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return
    this.#isOpen = isOpen
    this.#openedAtMs = this.#options.clock.nowMs()
    this.#cancel()
    if (isOpen) this.#watch()
  }

  /** A client that reports a stop of its frames is not waited for. */
  setMuted(isMuted: boolean): void {
    this.#isMuted = isMuted
    if (!this.#isOpen) return
    this.#cancel()
    this.#watch()
  }

  #watch(): void {
    const { clock, endpointingMs } = this.#options
    const gapMs = Math.max(endpointingMs, maxLateMs)
    const sinceMs = Math.max(this.#frameAtMs, this.#openedAtMs)
    const dueMs = this.#isMuted ? 0 : sinceMs + gapMs - clock.nowMs()
    if (dueMs <= 0) return this.#fill(endpointingMs + stepMs)
    this.#cancel = clock.after(dueMs, () => this.#watch())
  }

  #fill(lengthMs: number): void {
    const { append, clock } = this.#options
    append(new Uint8Array(lengthMs * bytesPerMs))
    // The model may have reported the end of speech at once.
    if (!this.#isOpen) return
    this.#cancel = clock.after(stepMs, () => {
      const hasFrames = clock.nowMs() - this.#frameAtMs < stepMs
      if (hasFrames) this.#watch()
      else this.#fill(stepMs)
    })
  }
}
