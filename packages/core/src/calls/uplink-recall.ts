import { bytesPerMs } from '@astrovoice/contracts'

/** In silence so much is kept: speech is noticed a while after it began. */
const quietMs = 1000
/** The longest stretch that can be heard again. */
const longestMs = 15_000

/**
 * What the caller said that nobody has made out yet, in the model's format: it is heard again by the next session
 * when one is lost.
 */
export class UplinkRecall {
  /** The last frame that need not be heard again, all before it neither; -1 for none. */
  settledSeq: number
  readonly #frames: { seq: number; chunk: Uint8Array }[] = []
  #head = 0
  #bytes = 0

  constructor(settledSeq: number) {
    this.settledSeq = settledSeq
  }

  /** Returns false when the oldest frame had to go to make room for this one. */
  add(seq: number, chunk: Uint8Array, isHolding: boolean): boolean {
    this.#frames.push({ seq, chunk })
    this.#bytes += chunk.byteLength
    const most = (isHolding ? longestMs : quietMs) * bytesPerMs
    while (this.#bytes > most && this.#head < this.#frames.length - 1) {
      this.#drop()
      if (isHolding) return false
    }
    return true
  }

  /** Everything up to this frame is known by its words. */
  settle(seq: number): void {
    for (let first = this.#frames[this.#head]; first && first.seq <= seq; first = this.#frames[this.#head]) {
      this.#drop()
    }
    this.settledSeq = Math.max(this.settledSeq, seq)
  }

  /** Oldest first. */
  chunks(): Uint8Array[] {
    return this.#frames.slice(this.#head).map(({ chunk }) => chunk)
  }

  #drop(): void {
    const first = this.#frames[this.#head]
    if (!first) return
    this.settledSeq = Math.max(this.settledSeq, first.seq)
    this.#bytes -= first.chunk.byteLength
    this.#head++
    if (this.#head < 64) return
    this.#frames.splice(0, this.#head)
    this.#head = 0
  }
}
