/** Samples from -1 to 1 of 16-bit little-endian pcm. */
export function pcm16ToFloats(chunk: Uint8Array): Float32Array<ArrayBuffer> {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return Float32Array.from({ length: chunk.byteLength / 2 }, (_, i) => view.getInt16(i * 2, true) / 32_768)
}
