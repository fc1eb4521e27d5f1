import { bytesPerMs, maxAudioFrameBytes } from '@astrovoice/contracts'
import { UserFault } from '../user-fault.ts'

/** OpenAI Realtime refuses to answer less than this. */
const leastQuestionMs = 100
/** Positions are looked up within the last few seconds: endpointing takes no longer. */
const remembered = 512

/** The caller's microphone as it arrives: what is taken, when, and how much of it no question holds yet. */
export class Uplink {
  #lastSeq = -1
  #takenMs = 0
  #committedMs = 0
  readonly #arrivals: { endMs: number; atMs: number }[] = []

  /**
   * Takes a frame, or says that it was taken before (a repeated sequence number).
   * @throws UserFault audio_empty, audio_odd_length or audio_too_large.
   */
  take(seq: number, chunk: Uint8Array, nowMs: number): boolean {
    if (chunk.byteLength === 0) throw new UserFault('audio_empty')
    if (chunk.byteLength > maxAudioFrameBytes) throw new UserFault('audio_too_large')
    if (chunk.byteLength % 2 !== 0) throw new UserFault('audio_odd_length')
    if (seq <= this.#lastSeq) return false
    this.#lastSeq = seq
    this.#takenMs += chunk.byteLength / bytesPerMs
    this.#arrivals.push({ endMs: this.#takenMs, atMs: nowMs })
    if (this.#arrivals.length > 2 * remembered) this.#arrivals.splice(0, remembered)
    return true
  }

  get lastSeq(): number {
    return this.#lastSeq
  }

  /** When the sample at this position of the stream arrived, in milliseconds since the epoch. */
  arrivedAtMs(positionMs: number): number | null {
    return (this.#arrivals.find(({ endMs }) => endMs >= positionMs) ?? this.#arrivals.at(-1))?.atMs ?? null
  }

  /** Everything taken so far is now part of a question. */
  markCommitted(): void {
    this.#committedMs = this.#takenMs
  }

  /** @throws UserFault audio_empty when there is too little to answer. */
  assertQuestion(): void {
    if (this.#takenMs - this.#committedMs < leastQuestionMs) throw new UserFault('audio_empty')
  }
}
