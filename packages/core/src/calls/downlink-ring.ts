import type { ItemId, SequencedEventName } from '@astrovoice/contracts'

/** One event on its way to the caller; what it carries besides `seq` is in `payload`. */
export interface Sent {
  readonly seq: number
  readonly event: SequencedEventName
  readonly payload: object
  /** Of audio: which answer it is part of, where in it, and how large it is; 0 bytes otherwise. */
  readonly itemId: ItemId | null
  readonly startMs: number
  readonly endMs: number
  readonly bytes: number
}

/** More than a minute of speech at 24 kHz; the caller's own queue is as long. */
const mostBytes = 4_000_000
const mostEvents = 4096

/** What was told to the caller and is not known to have arrived, to be told again after a drop. Bounded. */
export class DownlinkRing {
  #kept: Sent[] = []
  #head = 0
  #bytes = 0

  /** The oldest event that can still be told, or null when there is none. */
  get firstSeq(): number | null {
    return this.#kept[this.#head]?.seq ?? null
  }

  /** Returns how many events had to go to make room. */
  add(sent: Sent): number {
    this.#kept.push(sent)
    this.#bytes += sent.bytes
    let dropped = 0
    while (this.#bytes > mostBytes || this.#kept.length - this.#head > mostEvents) {
      this.#drop()
      dropped++
    }
    return dropped
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

  /** The frames of an answer from a millisecond on. */
  framesOf(itemId: ItemId, fromMs: number): Sent[] {
    return this.#kept.slice(this.#head).filter((each) => each.itemId === itemId && each.endMs > fromMs)
  }

  #drop(mayCompact = true): void {
    this.#bytes -= this.#kept[this.#head]?.bytes ?? 0
    this.#head++
    if (mayCompact) this.#compact()
  }

  #compact(): void {
    if (this.#head < 32 && this.#head < this.#kept.length) return
    this.#kept = this.#kept.slice(this.#head)
    this.#head = 0
  }
}
