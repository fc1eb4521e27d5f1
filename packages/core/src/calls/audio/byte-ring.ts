/** A power of two with room for a second of speech and a frame. */
const minBytes = 64 * 1024

/**
 * Bytes in the order they came, in a block of memory that grows and shrinks. Separate frames would hold the
 * buffers of sockets, and each would be an object for the garbage collector.
 */
export class ByteRing {
  #bytes = new Uint8Array(0)
  #start = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  push(bytes: Uint8Array): void {
    this.#fit(this.#length + bytes.byteLength)
    const at = this.#at(this.#length)
    const first = Math.min(bytes.byteLength, this.#bytes.byteLength - at)
    if (first === bytes.byteLength) this.#bytes.set(bytes, at)
    else {
      this.#bytes.set(bytes.subarray(0, first), at)
      this.#bytes.set(bytes.subarray(first), 0)
    }
    this.#length += bytes.byteLength
  }

  /** Drops the oldest `count` bytes, at most all. */
  drop(count: number): void {
    const dropped = Math.min(count, this.#length)
    this.#start = this.#at(dropped)
    this.#length -= dropped
    this.#fit(this.#length)
  }

  /** `count` bytes, `from` bytes after the oldest. Valid until the next push or drop. */
  view(from: number, count: number): Uint8Array {
    const at = this.#at(from)
    const end = at + count
    if (end <= this.#bytes.byteLength) return this.#bytes.subarray(at, end)
    const whole = new Uint8Array(count)
    const tail = this.#bytes.subarray(at)
    whole.set(tail)
    whole.set(this.#bytes.subarray(0, count - tail.byteLength), tail.byteLength)
    return whole
  }

  #at(offset: number): number {
    const at = this.#start + offset
    return at < this.#bytes.byteLength ? at : at - this.#bytes.byteLength
  }

  /** Makes room for `length` bytes, and frees memory that is far more than they need. */
  #fit(length: number): void {
    const has = this.#bytes.byteLength
    const isTooLarge = has > minBytes && length <= has / 4
    if (length <= has && !isTooLarge) return
    const fitting = new Uint8Array(Math.max(minBytes, 2 ** Math.ceil(Math.log2(length))))
    if (this.#length > 0) fitting.set(this.view(0, this.#length))
    this.#bytes = fitting
    this.#start = 0
  }
}
