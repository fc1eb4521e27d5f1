import { isPackable, packAudio, unpackAudio } from '@astrovoice/contracts'
import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser'

const name = 'call:audio'

/** Socket.IO's own encoder, but for audio, which becomes one message instead of two. */
class PackingEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const { type, data } = packet as { type: PacketType; data?: [string, { seq: number; chunk: Uint8Array }] }
    if (type !== PacketType.EVENT || data?.[0] !== name || !isPackable(data[1].seq, '')) {
      return super.encode(packet)
    }
    return [packAudio({ seq: data[1].seq, itemId: '', chunk: data[1].chunk })]
  }
}

/** And its decoder: bytes that nothing has announced are packed audio. */
class UnpackingDecoder extends Decoder {
  override add(received: unknown): void {
    const audio =
      this.#isExpectingBytes || typeof received === 'string' ? null : unpackAudio(toBytes(received))
    if (!audio) return super.add(received)
    this.emitReserved('decoded', { type: PacketType.EVENT, nsp: '/', data: [name, audio] })
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
