import { packedHeadBytes, writePackedHead, type ItemId } from '@astrovoice/contracts'

/** RFC 6455, section 5.2: a whole message of this kind in one frame. */
const textFrame = 0x81
const binaryFrame = 0x82
const sixteenBits = 126
const mostIn7Bits = 125
const mostIn16Bits = 0xffff

/**
 * `call:audio` as Socket.IO's default parser writes it: a text message that announces the event, and a binary one with
 * the samples, both as WebSocket frames of a server, in one piece.
 */
export function frameAudio(seq: number, itemId: ItemId, chunk: Uint8Array): Buffer {
  // Item ids are the model's; whatever could end the string is escaped.
  const id = JSON.stringify(itemId)
  const text = `451-["call:audio",{"seq":${seq},"itemId":${id},"chunk":{"_placeholder":true,"num":0}}]`
  const textBytes = Buffer.byteLength(text)
  const frame = Buffer.allocUnsafe(
    headBytes(textBytes) + textBytes + headBytes(chunk.byteLength) + chunk.byteLength,
  )
  let at = writeHead(frame, 0, textFrame, textBytes)
  at += frame.write(text, at)
  at = writeHead(frame, at, binaryFrame, chunk.byteLength)
  frame.set(chunk, at)
  return frame
}

/** `call:audio` packed, as one binary message. */
export function framePackedAudio(seq: number, itemId: ItemId, chunk: Uint8Array): Buffer {
  const messageBytes = packedHeadBytes(itemId) + chunk.byteLength
  const frame = Buffer.allocUnsafe(headBytes(messageBytes) + messageBytes)
  frame.set(chunk, writePackedHead(frame, writeHead(frame, 0, binaryFrame, messageBytes), seq, itemId))
  return frame
}

/** `call:acked` in the same way. */
export function frameAcknowledgement(seq: number): Buffer {
  const text = `42["call:acked",{"seq":${seq}}]`
  const frame = Buffer.allocUnsafe(headBytes(text.length) + text.length)
  frame.write(text, writeHead(frame, 0, textFrame, text.length), 'latin1')
  return frame
}

const headBytes = (length: number) => (length <= mostIn7Bits ? 2 : length <= mostIn16Bits ? 4 : 10)

/** Returns where the payload begins. */
function writeHead(frame: Buffer, at: number, kind: number, length: number): number {
  frame[at] = kind
  if (length <= mostIn7Bits) {
    frame[at + 1] = length
    return at + 2
  }
  if (length <= mostIn16Bits) {
    frame[at + 1] = sixteenBits
    return frame.writeUInt16BE(length, at + 2)
  }
  frame[at + 1] = 127
  return frame.writeBigUInt64BE(BigInt(length), at + 2)
}
