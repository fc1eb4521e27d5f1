import { bytesPerMs } from '@astrovoice/contracts'
import type { Player } from '@astrovoice/client'

/** A millisecond that came out of the loudspeaker: of which answer, and which of it. */
export interface PlayedMs {
  readonly answer: number
  readonly ms: number
}

/** A loudspeaker without a device, that remembers exactly what has come out of it as time passed. */
export class RecordingPlayer implements Player {
  readonly played: PlayedMs[] = []
  #queue: Buffer = Buffer.alloc(0)
  #sinceMs = performance.now()
  #onPlayed = () => {}

  play(chunk: Uint8Array): void {
    this.#settle()
    this.#queue = Buffer.concat([this.#queue, chunk])
  }

  playedMs(): number {
    this.#settle()
    return this.played.length
  }

  clear(): void {
    this.#settle()
    this.#queue = Buffer.alloc(0)
  }

  /** Called whenever more has come out. */
  onPlayed(listener: () => void): void {
    this.#onPlayed = listener
  }

  #settle(): void {
    const passedMs = Math.floor(performance.now() - this.#sinceMs)
    const queuedMs = Math.floor(this.#queue.length / bytesPerMs)
    const comingMs = Math.min(passedMs, queuedMs)
    this.#sinceMs = passedMs > queuedMs ? performance.now() : this.#sinceMs + comingMs
    for (let at = 0; at < comingMs; at++) this.played.push(readNumbers(this.#queue, at * bytesPerMs))
    this.#queue = this.#queue.subarray(comingMs * bytesPerMs)
    if (comingMs > 0) this.#onPlayed()
  }
}

/** The scripted voice numbers its milliseconds: even samples say which answer, odd ones which millisecond of it. */
const readNumbers = (sound: Buffer, at: number): PlayedMs => ({
  answer: sound.readInt16LE(at),
  ms: sound.readInt16LE(at + 2),
})
