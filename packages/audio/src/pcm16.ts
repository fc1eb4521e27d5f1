const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Little-endian bytes as samples, without a copy where the machine and the alignment allow it; half a sample at the
 * end is left out.
 */
export function readPcm16(bytes: Uint8Array): Int16Array {
  const length = bytes.byteLength >> 1
  if (isLittleEndian && bytes.byteOffset % 2 === 0) {
    return new Int16Array(bytes.buffer, bytes.byteOffset, length)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int16Array.from({ length }, (_, i) => view.getInt16(2 * i, true))
}

/** Samples as little-endian bytes, without a copy where the machine allows it. */
export function writePcm16(samples: Int16Array): Uint8Array {
  if (isLittleEndian) return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
  const bytes = new Uint8Array(samples.byteLength)
  const view = new DataView(bytes.buffer)
  samples.forEach((sample, i) => view.setInt16(2 * i, sample, true))
  return bytes
}
