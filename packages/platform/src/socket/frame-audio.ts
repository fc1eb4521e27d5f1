import { audioKind, packedHeadBytes, writePackedHead, type ItemId } from '@astrovoice/contracts'
import { takeFrame } from '../websocket/frame-memory.ts'
import { binaryFrame, headBytes, textFrame, writeHead } from '../websocket/frame-head.ts'

/**
 * `call:audio` as Socket.IO's default parser writes it. A text message announces the event, a binary one has
 * the samples; both are server frames, in one piece.
 */
export function frameAudio(seq: number, itemId: ItemId, chunk: Uint8Array): Buffer {
  // Item ids are the model's; characters that could end the string are escaped.
  const id = JSON.stringify(itemId)
  const text = `451-["call:audio",{"seq":${seq},"itemId":${id},"chunk":{"_placeholder":true,"num":0}}]`
  const textBytes = Buffer.byteLength(text)
  const frame = takeFrame(headBytes(textBytes) + textBytes + headBytes(chunk.byteLength) + chunk.byteLength)
  let at = writeHead(frame, 0, textFrame, textBytes)
  at += frame.write(text, at)
  at = writeHead(frame, at, binaryFrame, chunk.byteLength)
  frame.set(chunk, at)
  return frame
}

/** `call:audio` packed, as one binary message. */
export function framePackedAudio(seq: number, itemId: ItemId, chunk: Uint8Array): Buffer {
  const messageBytes = packedHeadBytes(itemId) + chunk.byteLength
  const frame = takeFrame(headBytes(messageBytes) + messageBytes)
  const at = writeHead(frame, 0, binaryFrame, messageBytes)
  frame.set(chunk, writePackedHead(frame, at, audioKind, seq, itemId))
  return frame
}

/** `call:acked` in the same way. */
export function frameAcknowledgement(seq: number): Buffer {
  const text = `42["call:acked",{"seq":${seq}}]`
  const frame = takeFrame(headBytes(text.length) + text.length)
  frame.write(text, writeHead(frame, 0, textFrame, text.length), 'latin1')
  return frame
}
