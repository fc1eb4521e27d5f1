import { bytesPerMs, type ItemId } from '@astrovoice/contracts'

type OnFrame = (itemId: ItemId, frame: Uint8Array) => void

/**
 * Cuts the model's audio, which arrives in chunks of any size, to frames of one length. The last frame of an
 * answer has the length of the rest.
 */
export class AnswerFraming {
  readonly #frameBytes: number
  readonly #onFrame: OnFrame
  #itemId: ItemId | null = null
  #frame: Uint8Array
  #filled = 0

  constructor(frameMs: number, onFrame: OnFrame) {
    this.#frameBytes = frameMs * bytesPerMs
    this.#onFrame = onFrame
    this.#frame = new Uint8Array(0)
  }

  push(itemId: ItemId, chunk: Uint8Array): void {
    if (itemId !== this.#itemId) {
      this.flush()
      this.#itemId = itemId
    }
    let at = 0
    while (at < chunk.byteLength) {
      const wanted = this.#frameBytes - this.#filled
      const rest = chunk.byteLength - at
      // A whole frame inside the chunk is passed on without a copy.
      if (this.#filled === 0 && rest >= this.#frameBytes) {
        const isAll = chunk.byteLength === this.#frameBytes
        this.#onFrame(itemId, isAll ? chunk : chunk.subarray(at, at + this.#frameBytes))
        at += this.#frameBytes
        continue
      }
      if (this.#filled === 0) this.#frame = new Uint8Array(this.#frameBytes)
      const taken = Math.min(wanted, rest)
      this.#frame.set(chunk.subarray(at, at + taken), this.#filled)
      this.#filled += taken
      at += taken
      if (this.#filled === this.#frameBytes) this.flush()
    }
  }

  /** Passes on the rest: no more audio of this answer comes. */
  flush(): void {
    if (this.#filled === 0 || this.#itemId === null) return
    const frame = this.#frame.subarray(0, this.#filled)
    this.#filled = 0
    this.#onFrame(this.#itemId, frame)
  }
}
