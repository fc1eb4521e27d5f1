/** Room for a second and a third of speech at 24 kHz; it doubles as it has to. */
const leastBytes = 64 * 1024
/** More room than this is given back when nothing is in it. */
const mostIdleBytes = 256 * 1024

/** A stretch of the ring. */
export interface Stretch {
  readonly bytes: number
  /** Where it lies; moves when the ring grows. */
  at: number
}

/**
 * Sound that waits, first in first out, in one piece of memory that lasts as long as the call: a piece for every frame
 * would keep the garbage collector busy with nothing else.
 */
export class AudioRing {
  #memory = new Uint8Array(0)
  readonly #stretches: Stretch[] = []
  #head = 0
  /** Behind the last stretch. */
  #end = 0

  /** Copies a chunk in behind all others. */
  push(chunk: Uint8Array): Stretch {
    const bytes = chunk.byteLength
    const at = this.#findRoom(bytes) ?? this.#grow(bytes)
    this.#memory.set(chunk, at)
    const stretch = { bytes, at }
    this.#stretches.push(stretch)
    this.#end = at + bytes
    return stretch
  }

  /** Forgets the oldest. */
  shift(): void {
    this.#head++
    if (this.#head === this.#stretches.length) this.#empty()
    else if (this.#head >= 64) {
      this.#stretches.splice(0, this.#head)
      this.#head = 0
    }
  }

  /** To be used at once: other sound comes to lie there. */
  read({ at, bytes }: Stretch): Uint8Array {
    return this.#memory.subarray(at, at + bytes)
  }

  #findRoom(bytes: number): number | null {
    const first = this.#stretches[this.#head]
    if (!first) return bytes <= this.#memory.byteLength ? 0 : null
    const isWrapped = this.#end <= first.at
    if (isWrapped) return this.#end + bytes <= first.at ? this.#end : null
    if (this.#end + bytes <= this.#memory.byteLength) return this.#end
    return bytes <= first.at ? 0 : null
  }

  #grow(bytes: number): number {
    const live = this.#stretches.slice(this.#head)
    const needed = live.reduce((sum, stretch) => sum + stretch.bytes, bytes)
    let size = Math.max(leastBytes, this.#memory.byteLength)
    while (size < needed) size *= 2
    // The same size can do when the room was in two parts; then it would soon be too small again.
    if (size === this.#memory.byteLength) size *= 2
    const memory = new Uint8Array(size)
    let at = 0
    for (const stretch of live) {
      memory.set(this.read(stretch), at)
      stretch.at = at
      at += stretch.bytes
    }
    this.#memory = memory
    return at
  }

  #empty(): void {
    this.#stretches.length = 0
    this.#head = 0
    this.#end = 0
    if (this.#memory.byteLength > mostIdleBytes) this.#memory = new Uint8Array(0)
  }
}
