import { unpackAudio, unpackPlayout, type Heard } from '@astrovoice/contracts'
import { Decoder } from 'socket.io-parser'
import { isExpectingBytes } from './engine-internals.ts'

/** Gets the frequent events as soon as they are read. */
export interface StreamListener {
  /** A frame of the microphone. */
  onAudio(seq: number, chunk: Buffer): void
  onPlayout(heard: Heard): void
}

const prefix = '51-["call:audio",{"seq":'
const suffix = ',"chunk":{"_placeholder":true,"num":0}}]'
const [zero, nine] = [0x30, 0x39]
const maxDigits = 15

/**
 * Socket.IO's decoder with a fast path for audio, which comes a dozen times a second. It recognizes audio by
 * the first characters, as clients write them. The listener gets it without parsing, rebuilding and queueing.
 * Bytes without an announcing text are packed. Other events, and audio in another encoding, are decoded as
 * usual.
 */
export class CallDecoder extends Decoder {
  listener: StreamListener | null = null
  #seq = -1

  override add(data: unknown): void {
    if (this.listener === null) return super.add(data)
    if (this.#seq >= 0 && Buffer.isBuffer(data)) {
      const seq = this.#seq
      this.#seq = -1
      return this.listener.onAudio(seq, data)
    }
    if (this.#seq >= 0) throw new Error('A frame of audio was announced, and another packet arrived.')
    if (Buffer.isBuffer(data) && this.takePacked(data)) return
    this.#seq = typeof data === 'string' ? readSeq(data) : -1
    if (this.#seq < 0) super.add(data)
  }

  /** Takes a packed message; false for any other, or announced bytes. */
  takePacked(message: Buffer): boolean {
    if (this.listener === null || this.#seq >= 0 || isExpectingBytes(this)) return false
    const audio = unpackAudio(message)
    if (audio) {
      this.listener.onAudio(audio.seq, audio.chunk as Buffer)
      return true
    }
    const heard = unpackPlayout(message)
    if (heard) this.listener.onPlayout(heard)
    return heard !== null
  }
}

/** The sequence number of an announced frame of audio; -1 for anything else. */
function readSeq(text: string): number {
  if (!text.startsWith(prefix) || !text.endsWith(suffix)) return -1
  const end = text.length - suffix.length
  if (end === prefix.length || end - prefix.length > maxDigits) return -1
  let seq = 0
  for (let i = prefix.length; i < end; i++) {
    const digit = text.charCodeAt(i)
    if (digit < zero || digit > nine) return -1
    seq = seq * 10 + digit - zero
  }
  return seq
}
