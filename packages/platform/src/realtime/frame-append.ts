import { headBytes, textFrame, writeHead } from '../websocket/frame-head.ts'
import { takeFrame } from '../websocket/frame-memory.ts'

const head = '{"type":"input_audio_buffer.append","audio":"'
const tail = '"}'

/**
 * The hot path: `input_audio_buffer.append` as a WebSocket frame in one piece. Base64 needs no escaping, so that there
 * is nothing for JSON to do. The masking key is zero: it guards proxies that look into unencrypted lines, and this one
 * ends at the model's own TLS; every server has to take any key.
 */
export function frameAppend({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  const length = head.length + base64.length + tail.length
  const frame = takeFrame(headBytes(length, true) + length)
  let at = writeHead(frame, 0, textFrame, length, true)
  at += frame.write(head, at, 'latin1')
  at += frame.write(base64, at, 'latin1')
  frame.write(tail, at, 'latin1')
  return frame
}
