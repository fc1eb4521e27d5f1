/** RFC 6455, section 5.2: a whole message of this kind in one frame. */
export const textFrame = 0x81
export const binaryFrame = 0x82

const masked = 0x80
const maskBytes = 4
const maxIn7Bits = 125
const maxIn16Bits = 0xffff

/** Bytes of the head of a frame; a client's has a masking key. */
export const headBytes = (length: number, isOfClient = false) =>
  (length <= maxIn7Bits ? 2 : length <= maxIn16Bits ? 4 : 10) + (isOfClient ? maskBytes : 0)

/** Writes the head of a frame, a client's with the masking key zero; returns where the payload begins. */
export function writeHead(
  frame: Buffer,
  at: number,
  kind: number,
  length: number,
  isOfClient = false,
): number {
  const mask = isOfClient ? masked : 0
  const end = at + headBytes(length, isOfClient)
  frame[at] = kind
  if (length <= maxIn7Bits) frame[at + 1] = mask | length
  else if (length <= maxIn16Bits) {
    frame[at + 1] = mask | 126
    frame.writeUInt16BE(length, at + 2)
  } else {
    frame[at + 1] = mask | 127
    frame.writeBigUInt64BE(BigInt(length), at + 2)
  }
  if (isOfClient) for (let i = end - maskBytes; i < end; i++) frame[i] = 0
  return end
}
