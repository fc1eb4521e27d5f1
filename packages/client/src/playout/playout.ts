import { callAudio, type Heard, type ItemId } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { cushionDefaults, JitterBuffer, type CushionOptions } from './jitter-buffer.ts'
import type { Player } from './player.ts'

/** How often the client reports the playout. */
const reportEveryMs = 200
const bytesPerSample = 2
const samplesPerMs = callAudio.sampleRateHz / 1000

export interface PlayoutOptions {
  /** Tells the server how far an answer has come out; `CallClient.reportPlayout` does. */
  readonly report: (heard: Heard) => void
  readonly clock?: Clock
  readonly cushion?: CushionOptions
}

/** Counted in samples: a sum of fractions of milliseconds may miss the end of an answer by its last digit. */
interface Stretch {
  readonly itemId: ItemId
  /** Where it begins on the player's count. */
  readonly startSamples: number
  lengthSamples: number
  reportedMs: number
}

/**
 * Plays answers through a loudspeaker, and knows to which item the played milliseconds belong. It reports every 200 ms
 * during playout. Browser, phone and Node differ only in the player.
 */
export class Playout {
  readonly #player: Player
  readonly #report: (heard: Heard) => void
  readonly #clock: Clock
  readonly #buffer: JitterBuffer
  readonly #interrupted = new Set<ItemId>()
  #stretches: Stretch[] = []
  #lastHeard: Heard | null = null
  #cancelTick: (() => void) | null = null

  constructor(player: Player, options: PlayoutOptions) {
    const { report, clock = systemClock, cushion = cushionDefaults } = options
    this.#player = player
    this.#report = report
    this.#clock = clock
    this.#buffer = new JitterBuffer(player, clock, cushion)
  }

  /** Queues a piece of an answer (pcm16, 24 kHz); pieces of an interrupted answer are dropped. */
  take({ itemId, chunk }: { itemId: ItemId; chunk: Uint8Array }): void {
    if (this.#interrupted.has(itemId)) return
    const last = this.#stretches.at(-1)
    const lengthSamples = chunk.byteLength / bytesPerSample
    if (last?.itemId === itemId) last.lengthSamples += lengthSamples
    else {
      const startSamples = last ? last.startSamples + last.lengthSamples : this.#playedSamples
      this.#stretches.push({ itemId, startSamples, lengthSamples, reportedMs: 0 })
    }
    this.#buffer.push(itemId, chunk)
    this.#cancelTick ??= this.#clock.after(reportEveryMs, () => this.#tick())
  }

  /** Stops at once, and drops queued and later frames of this answer. */
  interrupt(itemId: ItemId): void {
    this.#interrupted.add(itemId)
    const stretch = this.#stretches.find((each) => each.itemId === itemId)
    if (!stretch) return
    this.#lastHeard = { itemId, playedMs: this.#heardMs(stretch) }
    // The next owner of the call needs the exact position.
    if (this.#lastHeard.playedMs > stretch.reportedMs) this.#report(this.#lastHeard)
    this.#buffer.clear()
    this.#stretches = []
    this.close()
  }

  /** The answer that plays now and its played time, to send with call:interrupt. Null in silence. */
  current(): Heard | null {
    const stretch = this.#stretches.find((each) => !this.#isOver(each))
    return stretch ? { itemId: stretch.itemId, playedMs: this.#heardMs(stretch) } : null
  }

  /** The last answer that played and its played time, to send with call:resume. Null before the first. */
  lastHeard(): Heard | null {
    const stretch = this.#stretches.findLast((each) => this.#heardMs(each) > 0)
    return stretch ? { itemId: stretch.itemId, playedMs: this.#heardMs(stretch) } : this.#lastHeard
  }

  /** How well the connection keeps up with the player. */
  get steadiness(): { readonly cushionMs: number; readonly underruns: number } {
    return { cushionMs: this.#buffer.cushionMs, underruns: this.#buffer.underruns }
  }

  /** Stops reporting. */
  close(): void {
    this.#cancelTick?.()
    this.#cancelTick = null
  }

  get #playedSamples(): number {
    return Math.round(this.#player.playedMs() * samplesPerMs)
  }

  #heardSamples({ startSamples, lengthSamples }: Stretch): number {
    return Math.min(lengthSamples, Math.max(0, this.#playedSamples - startSamples))
  }

  #heardMs(stretch: Stretch): number {
    return Math.floor(this.#heardSamples(stretch) / samplesPerMs)
  }

  #isOver(stretch: Stretch): boolean {
    return this.#heardSamples(stretch) === stretch.lengthSamples
  }

  #tick(): void {
    for (const stretch of this.#stretches) {
      const playedMs = this.#heardMs(stretch)
      if (playedMs === stretch.reportedMs) continue
      stretch.reportedMs = playedMs
      this.#lastHeard = { itemId: stretch.itemId, playedMs }
      this.#report(this.#lastHeard)
    }
    const isAllOver = this.#stretches.every((each) => this.#isOver(each))
    // The last one may still grow; those before it are over once they have come out.
    this.#stretches = this.#stretches.filter(
      (each, i) => i === this.#stretches.length - 1 || !this.#isOver(each),
    )
    this.#cancelTick = isAllOver ? null : this.#clock.after(reportEveryMs, () => this.#tick())
  }
}

export const createPlayout = (player: Player, options: PlayoutOptions): Playout =>
  new Playout(player, options)
