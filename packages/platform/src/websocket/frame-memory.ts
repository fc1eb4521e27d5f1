const slabBytes = 128 * 1024

let slab = Buffer.allocUnsafeSlow(slabBytes)

/**
 * Memory for one frame, to be sent before another is made. The system nearly always takes a frame as it is written,
 * and the same memory serves for the next one: what is not on JavaScript's own heap is dear to collect.
 */
export function takeFrame(bytes: number): Buffer {
  if (bytes > slabBytes / 2) return Buffer.allocUnsafeSlow(bytes)
  if (bytes > slab.byteLength) slab = Buffer.allocUnsafeSlow(slabBytes)
  return slab.subarray(0, bytes)
}

/** The frame made last is not sent yet: its memory is its own. */
export function keepFrame({ buffer, byteLength }: Buffer): void {
  if (buffer === slab.buffer) slab = slab.subarray(byteLength)
}
