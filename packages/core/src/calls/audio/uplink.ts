import { bytesPerMsOf, maxAudioFrameBytesOf, type AudioFormat, type ErrorCode } from '@astrovoice/contracts'
import type { CallMeter } from '../call-meter.ts'
import { UserFault } from '../../user-fault.ts'
import { ReplayBuffer } from './replay-buffer.ts'
import { createUplinkConverter, type AudioConverter } from './wire-audio.ts'

/** OpenAI Realtime refuses to commit less than this. */
const minQuestionMs = 100
/** How many frames wait for a missing one until it is given up. A network that keeps order needs none. */
const maxEarly = 4
/** A frame further ahead than this is a mistake of the client's. */
const maxAhead = 1500

/** The frames of the microphone: each once, in order, in the model's format. */
export class Uplink {
  readonly replay: ReplayBuffer
  readonly #format: AudioFormat
  readonly #maxBytes: number
  readonly #meter: Pick<CallMeter, 'shed'>
  readonly #convert: AudioConverter
  readonly #early = new Map<number, Uint8Array>()
  #lastSeq: number
  #unaskedMs = 0

  /** `lastSeq`: the last frame whose words another gateway knew; -1 at the beginning of a call. */
  constructor(format: AudioFormat, meter: Pick<CallMeter, 'shed'>, lastSeq = -1) {
    this.#format = format
    this.#maxBytes = maxAudioFrameBytesOf(format)
    this.#meter = meter
    this.#convert = createUplinkConverter(format)
    this.#lastSeq = lastSeq
    this.replay = new ReplayBuffer(lastSeq)
  }

  /** The last frame that was taken; -1 for none. */
  get lastSeq(): number {
    return this.#lastSeq
  }

  /**
   * Takes a frame and passes on the frames that are in order now. A repeated frame passes none, a missing one several.
   * @throws UserFault audio_empty, audio_odd_length, audio_too_large or audio_out_of_order.
   */
  take(seq: number, chunk: Uint8Array, onFrame: (seq: number, pcm: Uint8Array) => void): void {
    const fault = this.#findFault(chunk)
    if (fault) {
      // Nothing waits for a frame that was refused.
      if (seq === this.#lastSeq + 1) this.#lastSeq = seq
      throw new UserFault(fault)
    }
    if (seq <= this.#lastSeq) return this.#meter.shed('uplink_duplicate')
    if (seq === this.#lastSeq + 1) {
      this.#pass(seq, chunk, onFrame)
      if (this.#early.size > 0) this.#passEarly(onFrame)
      return
    }
    if (seq - this.#lastSeq > maxAhead) throw new UserFault('audio_out_of_order')
    this.#early.set(seq, chunk)
    if (this.#early.size <= maxEarly) return
    this.#meter.shed('uplink_out_of_order')
    this.#lastSeq = Math.min(...this.#early.keys()) - 1
    this.#passEarly(onFrame)
  }

  /** Everything taken so far is part of a caller turn now. */
  markCommitted(): void {
    this.#unaskedMs = 0
  }

  /** Everything taken so far is dropped. */
  cancel(): void {
    this.#unaskedMs = 0
    this.replay.markTranscribed(this.#lastSeq)
  }

  /** @throws UserFault audio_empty when there is too little to answer. */
  assertQuestion(): void {
    if (this.#unaskedMs < minQuestionMs) throw new UserFault('audio_empty')
  }

  #findFault({ byteLength }: Uint8Array): ErrorCode | null {
    if (byteLength === 0) return 'audio_empty'
    if (byteLength > this.#maxBytes) return 'audio_too_large'
    return this.#format.encoding === 'pcm16' && byteLength % 2 !== 0 ? 'audio_odd_length' : null
  }

  #passEarly(onFrame: (seq: number, pcm: Uint8Array) => void): void {
    for (let seq = this.#lastSeq + 1; ; seq++) {
      const chunk = this.#early.get(seq)
      if (!chunk) return
      this.#early.delete(seq)
      this.#pass(seq, chunk, onFrame)
    }
  }

  #pass(seq: number, chunk: Uint8Array, onFrame: (seq: number, pcm: Uint8Array) => void): void {
    this.#lastSeq = seq
    this.#unaskedMs += chunk.byteLength / bytesPerMsOf(this.#format)
    onFrame(seq, this.#convert(chunk))
  }
}
