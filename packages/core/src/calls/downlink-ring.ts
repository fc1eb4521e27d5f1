import type { ItemId, SequencedEventName } from '@astrovoice/contracts'
import { AudioRing, type Stretch } from './audio-ring.ts'

/** One event on its way to the caller; what it carries besides `seq` is in `payload`, sound in `sound`. */
export interface Sent {
  readonly seq: number
  readonly event: SequencedEventName
  readonly payload: object
  /** Of audio: which answer it is part of, where in it, and where its samples are. */
  readonly itemId: ItemId | null
  readonly startMs: number
  readonly endMs: number
  readonly sound: Stretch | null
}

/** Audio that is kept for a while apart. */
export type HeldFrame = Pick<Sent, 'startMs' | 'endMs'> & { readonly chunk: Uint8Array }

/** More than a minute of speech at 24 kHz; the caller's own queue is as long. */
const mostBytes = 4_000_000
const mostEvents = 4096

/** What was told to the caller and is not known to have arrived, to be told again after a drop. Bounded. */
export class DownlinkRing {
  readonly #audio = new AudioRing()
  #kept: Sent[] = []
  #head = 0
  #bytes = 0

  /** The oldest event that can still be told, or null when there is none. */
  get firstSeq(): number | null {
    return this.#kept[this.#head]?.seq ?? null
  }

  /** Returns how many events had to go to make room. */
  add(event: Omit<Sent, 'sound'>, chunk: Uint8Array | null): number {
    const bytes = chunk?.byteLength ?? 0
    let dropped = 0
    while (this.#bytes + bytes > mostBytes || this.#kept.length - this.#head >= mostEvents) {
      this.#drop()
      dropped++
    }
    this.#kept.push({ ...event, sound: chunk && this.#audio.push(chunk) })
    this.#bytes += bytes
    return dropped
  }

  /** The samples of an event of audio, to be used at once. */
  read({ sound }: Sent): Uint8Array {
    return this.#audio.read(sound!)
  }

  get(seq: number): Sent | undefined {
    const first = this.firstSeq
    return first === null ? undefined : this.#kept[this.#head + seq - first]
  }

  /** This much of an answer has come out of the loudspeaker: what was told up to there has arrived. */
  confirmHeard(itemId: ItemId, playedMs: number): void {
    let last = -1
    for (let at = this.#head; at < this.#kept.length; at++) {
      const { itemId: of, endMs } = this.#kept[at]!
      if (of === itemId && endMs > playedMs) break
      if (of === itemId) last = at
    }
    while (this.#head <= last) this.#drop(false)
    this.#compact()
  }

  /** Everything up to this event has arrived. */
  confirm(seq: number): void {
    for (let first = this.firstSeq; first !== null && first <= seq; first = this.firstSeq) this.#drop()
  }

  /** A copy of the frames of an answer from a millisecond on. */
  framesOf(itemId: ItemId, fromMs: number): HeldFrame[] {
    return this.#kept
      .slice(this.#head)
      .filter((each) => each.itemId === itemId && each.endMs > fromMs)
      .map((each) => ({ startMs: each.startMs, endMs: each.endMs, chunk: this.read(each).slice() }))
  }

  #drop(mayCompact = true): void {
    const sound = this.#kept[this.#head]?.sound
    if (sound) {
      this.#bytes -= sound.bytes
      this.#audio.shift()
    }
    this.#head++
    if (mayCompact) this.#compact()
  }

  #compact(): void {
    if (this.#head < 32 && this.#head < this.#kept.length) return
    this.#kept = this.#kept.slice(this.#head)
    this.#head = 0
  }
}
