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
  /** The highest millisecond of each answer that has come out. */
  readonly #furthest = new Map<number, number>()
  #queue: PlayedMs[] = []
  #next = 0
  #sinceMs = performance.now()

  play(chunk: Uint8Array): void {
    this.#settle()
    const sound = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let at = 0; at + bytesPerMs <= sound.length; at += bytesPerMs)
      this.#queue.push(readNumbers(sound, at))
  }

  playedMs(): number {
    this.#settle()
    return this.played.length
  }

  clear(): void {
    this.#settle()
    this.#queue = []
    this.#next = 0
  }

  hasPlayed(answer: number, ms: number): boolean {
    this.#settle()
    return (this.#furthest.get(answer) ?? -1) >= ms
  }

  #settle(): void {
    const passedMs = Math.floor(performance.now() - this.#sinceMs)
    const queuedMs = this.#queue.length - this.#next
    const comingMs = Math.min(passedMs, queuedMs)
    this.#sinceMs = passedMs > queuedMs ? performance.now() : this.#sinceMs + comingMs
    for (let left = comingMs; left > 0; left--) {
      const heard = this.#queue[this.#next++]!
      this.played.push(heard)
      this.#furthest.set(heard.answer, Math.max(heard.ms, this.#furthest.get(heard.answer) ?? 0))
    }
  }
}

/** The scripted voice numbers its milliseconds: even samples say which answer, odd ones which millisecond of it. */
const readNumbers = (sound: Buffer, at: number): PlayedMs => ({
  answer: sound.readInt16LE(at),
  ms: sound.readInt16LE(at + 2),
})
