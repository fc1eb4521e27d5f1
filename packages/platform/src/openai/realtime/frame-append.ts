import { headBytes, textFrame, writeHead } from '../../websocket/frame-head.ts'
import { takeFrame } from '../../websocket/frame-memory.ts'

const head = Buffer.from('{"type":"input_audio_buffer.append","audio":"')
const tail = Buffer.from('"}')

/**
 * The hot path: `input_audio_buffer.append` as a WebSocket frame in one piece. Base64 needs no escaping, so
 * JSON is written by hand. The masking key is zero. Masking protects proxies on unencrypted connections; this
 * connection ends at the model's TLS. Every server has to accept any key.
 */
export function frameAppend(pcm: Uint8Array): Buffer {
  const { buffer, byteOffset, byteLength } = pcm
  const bytes = pcm instanceof Buffer ? pcm : Buffer.from(buffer, byteOffset, byteLength)
  const base64 = bytes.toString('base64')
  const length = head.length + base64.length + tail.length
  const frame = takeFrame(headBytes(length, true) + length)
  let at = writeHead(frame, 0, textFrame, length, true)
  frame.set(head, at)
  at += head.length
  at += frame.write(base64, at, 'latin1')
  frame.set(tail, at)
  return frame
}
