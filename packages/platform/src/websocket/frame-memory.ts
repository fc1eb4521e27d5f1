const slabBytes = 128 * 1024

let slab = Buffer.allocUnsafeSlow(slabBytes)

/**
 * Memory for one frame, which is sent before the next is made. The system nearly always takes a frame as it is
 * written, and the next one uses the same memory. Memory outside JavaScript's heap costs much to collect.
 */
export function takeFrame(bytes: number): Buffer {
  if (bytes > slabBytes / 2) return Buffer.allocUnsafeSlow(bytes)
  if (bytes > slab.byteLength) slab = Buffer.allocUnsafeSlow(slabBytes)
  return slab.subarray(0, bytes)
}

/** The last frame is not sent yet: it keeps its memory. */
export function keepFrame({ buffer, byteLength }: Buffer): void {
  if (buffer === slab.buffer) slab = slab.subarray(byteLength)
}
