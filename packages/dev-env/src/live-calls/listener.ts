import { hungUp, type CallListeners, type Playout } from '@astrovoice/client'
import { isAcknowledgement, type ItemId } from '@astrovoice/contracts'

export interface HeardAnswer {
  readonly texts: readonly string[]
  readonly firstAudioAtMs: number
}

/** Listens to one call: notices the end of an answer, and the loss of the call. */
export class Listener {
  /** Rejects when the call is lost, with the reason. */
  readonly lost: Promise<never>
  readonly #lose: (why: Error) => void
  readonly #ended = Promise.withResolvers<void>()
  readonly #playout: Playout
  readonly #onMoved: (gapMs: number) => void
  #brokenAtMs: number | null = null
  #texts = new Map<ItemId, string>()
  #firstAudioAtMs = 0
  #isSaid = false
  #isEnding = false
  #onSilence = () => {}
  #onFirstAudio = () => {}

  constructor(playout: Playout, onMoved: (gapMs: number) => void) {
    this.#playout = playout
    this.#onMoved = onMoved
    const { promise, reject } = Promise.withResolvers<never>()
    promise.catch(() => {})
    this.lost = promise
    this.#lose = reject
  }

  readonly handlers: CallListeners = {
    onAudio: (frame) => {
      this.#playout.take(frame)
      if (isAcknowledgement(frame.itemId) || this.#firstAudioAtMs > 0) return
      this.#firstAudioAtMs = performance.now()
      this.#onFirstAudio()
    },
    onInterrupted: ({ itemId }) => this.#playout.interrupt(itemId),
    onTranscript: ({ itemId, role, text }) => {
      if (role === 'astrologer') this.#texts.set(itemId, text)
    },
    onState: ({ state }) => (this.#isSaid = state === 'listening' && this.#firstAudioAtMs > 0),
    onReconnecting: () => {
      this.#brokenAtMs = performance.now()
    },
    onResumed: () => {
      // A client that moves in time always has a socket.
      const gapMs = this.#brokenAtMs === null ? 0 : performance.now() - this.#brokenAtMs
      this.#brokenAtMs = null
      this.#onMoved(Math.round(gapMs))
    },
    onEnded: ({ reason }) => {
      this.#ended.resolve()
      if (!this.#isEnding) this.#lose(new Error(`the call ended: ${reason}`))
    },
    onDisconnected: (reason) => {
      if (reason === hungUp) this.#ended.resolve()
      else this.#lose(new Error(`the socket closed: ${reason}`))
    },
  }

  /** Call it often: it resolves `hearAnswer` when all of the answer has been played. */
  noticeSilence(): void {
    if (this.#isSaid && this.#playout.current() === null) this.#onSilence()
  }

  /**
   * Resolves when an answer that begins from now on has come out of the loudspeaker. `onFirstAudio` runs at its first
   * sound.
   */
  async hearAnswer(onFirstAudio = () => {}): Promise<HeardAnswer> {
    this.#onFirstAudio = onFirstAudio
    this.#texts = new Map()
    this.#firstAudioAtMs = 0
    this.#isSaid = false
    const { promise: silence, resolve } = Promise.withResolvers<void>()
    this.#onSilence = resolve
    await Promise.race([silence, this.lost])
    return { texts: [...this.#texts.values()], firstAudioAtMs: this.#firstAudioAtMs }
  }

  /** From now on the end of the call is no loss; resolves at that end. */
  async expectEnd(): Promise<void> {
    this.#isEnding = true
    await Promise.race([this.#ended.promise, this.lost])
  }
}
