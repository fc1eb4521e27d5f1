import { bytesPerMs } from '@astrovoice/contracts'
import type { Player } from '@astrovoice/client'

/** A millisecond that the loudspeaker played: of which answer, and which of it. */
export interface PlayedMs {
  readonly answer: number
  readonly ms: number
}

/** The number of answers that the script does not have, as realtime-local counts them. */
export const unscriptedAnswer = 32_000

/** A loudspeaker without a device. It records each millisecond that it has played as time passes. */
export class RecordingPlayer implements Player {
  readonly played: PlayedMs[] = []
  /** The highest millisecond of each answer that was played. */
  readonly #furthest = new Map<number, number>()
  #earlierMs = 0
  #queue: PlayedMs[] = []
  #next = 0
  #sinceMs = performance.now()

  /** Takes what another player has played as played by this one. */
  goOnAfter(earlier: readonly PlayedMs[]): void {
    this.#earlierMs = earlier.length
    this.played.splice(0, Infinity, ...earlier)
    earlier.forEach((each) => this.#recordFurthest(each))
  }

  play(chunk: Uint8Array): void {
    this.#finishPlayed()
    const sound = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let at = 0; at + bytesPerMs <= sound.length; at += bytesPerMs)
      this.#queue.push(this.#readNumbers(sound, at))
  }

  playedMs(): number {
    this.#finishPlayed()
    return this.played.length - this.#earlierMs
  }

  clear(): void {
    this.#finishPlayed()
    this.#queue = []
    this.#next = 0
  }

  hasPlayed(answer: number, ms: number): boolean {
    this.#finishPlayed()
    return (this.#furthest.get(answer) ?? -1) >= ms
  }

  countPlayed(answer: number): number {
    return this.played.filter((each) => each.answer === answer).length
  }

  #finishPlayed(): void {
    const passedMs = Math.floor(performance.now() - this.#sinceMs)
    const queuedMs = this.#queue.length - this.#next
    const comingMs = Math.min(passedMs, queuedMs)
    this.#sinceMs += passedMs
    for (let left = comingMs; left > 0; left--) {
      const heard = this.#queue[this.#next++]!
      this.played.push(heard)
      this.#recordFurthest(heard)
    }
  }

  #recordFurthest({ answer, ms }: PlayedMs): void {
    this.#furthest.set(answer, Math.max(ms, this.#furthest.get(answer) ?? 0))
  }

  /**
   * The scripted voice numbers its milliseconds. Even samples have the low 16 bits of the millisecond, odd ones the
   * answer. The high bits are those that put it nearest to what was played.
   */
  #readNumbers(sound: Buffer, at: number): PlayedMs {
    const low = sound.readUInt16LE(at)
    const answer = sound.readInt16LE(at + 2)
    const before = this.#queue.at(-1)
    const near = before?.answer === answer ? before.ms : (this.#furthest.get(answer) ?? 0)
    return { answer, ms: low + 65_536 * Math.max(0, Math.round((near - low) / 65_536)) }
  }
}
