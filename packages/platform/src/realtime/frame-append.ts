/** RFC 6455, section 5.2: a whole text message of a client in one frame; its length follows in 7, 16 or 64 bits. */
const textFrame = 0x81
const masked = 0x80
const mostIn7Bits = 125
const mostIn16Bits = 0xffff
const maskBytes = 4

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
  const lengthBytes = length <= mostIn7Bits ? 0 : length <= mostIn16Bits ? 2 : 8
  const frame = Buffer.allocUnsafe(2 + lengthBytes + maskBytes + length)
  frame[0] = textFrame
  frame[1] = masked | (lengthBytes === 0 ? length : lengthBytes === 2 ? 126 : 127)
  if (lengthBytes === 2) frame.writeUInt16BE(length, 2)
  else if (lengthBytes === 8) frame.writeBigUInt64BE(BigInt(length), 2)
  let at = frame.fill(0, 2 + lengthBytes, 2 + lengthBytes + maskBytes).length - length
  at += frame.write(head, at, 'latin1')
  at += frame.write(base64, at, 'latin1')
  frame.write(tail, at, 'latin1')
  return frame
}
