/** Two thirds of a second of audio. */
const slabBytes = 32 * 1024

/**
 * Memory for the pieces of one session's audio, cut from slabs: one allocation for many pieces, since each that is
 * not on JavaScript's own heap is dear to collect. What is kept of a session keeps only its own neighbours.
 */
export class AudioSlab {
  #slab: Buffer = Buffer.alloc(0)
  #at = 0

  take(bytes: number): Buffer {
    if (bytes > slabBytes / 2) return Buffer.allocUnsafeSlow(bytes)
    if (this.#at + bytes > this.#slab.byteLength) {
      this.#slab = Buffer.allocUnsafeSlow(slabBytes)
      this.#at = 0
    }
    const piece = this.#slab.subarray(this.#at, this.#at + bytes)
    // Samples stay aligned.
    this.#at += bytes + (bytes % 2)
    return piece
  }
}
