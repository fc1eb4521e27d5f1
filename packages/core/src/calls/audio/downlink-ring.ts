import type { ItemId, SequencedEventName } from '@astrovoice/contracts'
import { ByteRing } from './byte-ring.ts'

/** One event on its way to the caller. */
export type Sent = SentEvent | SentAudio

export interface SentEvent {
  readonly seq: number
  readonly event: Exclude<SequencedEventName, 'call:audio'>
  /** The payload without `seq`. */
  readonly payload: object
}

/** A frame of an answer; `soundAt` is the position of its bytes among all bytes ever added. */
export interface SentAudio {
  readonly seq: number
  readonly event: 'call:audio'
  readonly itemId: ItemId
  readonly startMs: number
  readonly endMs: number
  readonly soundAt: number
  readonly bytes: number
}

/** More than a minute of speech at 24 kHz, as long as the client's queue. */
const maxBytes = 4_000_000
const maxEvents = 4096

/** Events that were sent and not confirmed, to be sent again after a drop. Bounded. */
export class DownlinkRing {
  #kept: Sent[] = []
  #head = 0
  readonly #sound = new ByteRing()
  /** The position of the oldest byte among all bytes ever added. */
  #soundFrom = 0

  /** The oldest event that can be sent again; null when there is none. */
  get firstSeq(): number | null {
    return this.#kept[this.#head]?.seq ?? null
  }

  /** Returns how many events were dropped to make room. */
  add(seq: number, event: SentEvent['event'], payload: object): number {
    this.#kept.push({ seq, event, payload })
    return this.#makeRoom()
  }

  /** Copies the sound. Returns how many events were dropped to make room. */
  addAudio(seq: number, itemId: ItemId, startMs: number, endMs: number, sound: Uint8Array): number {
    const soundAt = this.#soundFrom + this.#sound.length
    const { byteLength: bytes } = sound
    this.#kept.push({ seq, event: 'call:audio', itemId, startMs, endMs, soundAt, bytes })
    this.#sound.push(sound)
    return this.#makeRoom()
  }

  /** The sound of a frame that is still here. Valid until the next add or confirm. */
  soundOf({ soundAt, bytes }: SentAudio): Uint8Array {
    return this.#sound.view(soundAt - this.#soundFrom, bytes)
  }

  get(seq: number): Sent | undefined {
    const first = this.firstSeq
    return first === null ? undefined : this.#kept[this.#head + seq - first]
  }

  /** The caller has heard this much of an answer: the events up to there have arrived. */
  confirmHeard(itemId: ItemId, playedMs: number): void {
    let last = -1
    for (let at = this.#head; at < this.#kept.length; at++) {
      const sent = this.#kept[at]!
      if (sent.event !== 'call:audio' || sent.itemId !== itemId) continue
      if (sent.endMs > playedMs) break
      last = at
    }
    while (this.#head <= last) this.#drop(false)
    this.#compact()
  }

  /** Everything up to this event has arrived. */
  confirm(seq: number): void {
    for (let first = this.firstSeq; first !== null && first <= seq; first = this.firstSeq) this.#drop()
  }

  /** The frames of an answer from a millisecond on. */
  framesOf(itemId: ItemId, fromMs: number): SentAudio[] {
    return this.#kept
      .slice(this.#head)
      .filter((each) => each.event === 'call:audio')
      .filter((each) => each.itemId === itemId && each.endMs > fromMs)
  }

  eachAudio(act: (frame: SentAudio) => void): void {
    for (const sent of this.#kept.slice(this.#head)) if (sent.event === 'call:audio') act(sent)
  }

  #makeRoom(): number {
    let dropped = 0
    for (; this.#sound.length > maxBytes || this.#kept.length - this.#head > maxEvents; dropped++) {
      this.#drop()
    }
    return dropped
  }

  #drop(mayCompact = true): void {
    const oldest = this.#kept[this.#head++]
    if (oldest?.event === 'call:audio') {
      this.#sound.drop(oldest.bytes)
      this.#soundFrom += oldest.bytes
    }
    if (mayCompact) this.#compact()
  }

  #compact(): void {
    if (this.#head < 32 && this.#head < this.#kept.length) return
    this.#kept = this.#kept.slice(this.#head)
    this.#head = 0
  }
}
