import { isPackable, packAudio, packPlayout, unpackAudio, type Heard } from '@astrovoice/contracts'
import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser'

/** Socket.IO's own encoder, but for what is sent all the time: audio, and how much of it was heard. */
class PackingEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const packed = packet.type === PacketType.EVENT ? pack(packet.data as [string, object]) : null
    return packed ? [packed] : super.encode(packet)
  }
}

/** Null for what goes the usual way. */
function pack([event, payload]: [string, object]): Uint8Array | null {
  if (event === 'call:audio') {
    const { seq, chunk } = payload as { seq: number; chunk: Uint8Array }
    return isPackable(seq, '') ? packAudio({ seq, itemId: '', chunk }) : null
  }
  if (event !== 'call:playout') return null
  const heard = payload as Heard
  return isPackable(heard.playedMs, heard.itemId) ? packPlayout(heard) : null
}

/** And its decoder: bytes that nothing has announced are packed audio. */
class UnpackingDecoder extends Decoder {
  override add(received: unknown): void {
    const audio =
      this.#isExpectingBytes || typeof received === 'string' ? null : unpackAudio(toBytes(received))
    if (!audio) return super.add(received)
    this.emitReserved('decoded', { type: PacketType.EVENT, nsp: '/', data: ['call:audio', audio] })
  }

  get #isExpectingBytes(): boolean {
    return (this as unknown as { reconstructor?: object | null }).reconstructor != null
  }
}

/** Browsers and phones receive an ArrayBuffer, Node a Buffer. */
const toBytes = (received: unknown): Uint8Array =>
  received instanceof Uint8Array ? received : new Uint8Array(received as ArrayBuffer)

/** For Socket.IO's option `parser`. */
export const packedParser = { Encoder: PackingEncoder, Decoder: UnpackingDecoder }
