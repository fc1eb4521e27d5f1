import { bytesPerMs } from '@astrovoice/contracts'
import { ByteRing } from './byte-ring.ts'

/** In silence so much is kept: speech is noticed a while after it began. */
const quietMs = 1000
/** The longest stretch that can be heard again. */
const longestMs = 15_000
/** So many lengths of frames that are gone are removed together. */
const sweepAt = 64

/**
 * What the caller said that nobody has made out yet, in the model's format: it is heard again by the next session
 * when one is lost.
 */
export class ReplayBuffer {
  /** The last frame that need not be heard again, all before it neither; -1 for none. */
  transcribedSeq: number
  readonly #sound = new ByteRing()
  /** Of the frames that are kept, in bytes, behind those that are gone; 0 for one that never came. */
  #lengths: number[] = []
  #head = 0
  #nextSeq = 0

  constructor(transcribedSeq: number) {
    this.transcribedSeq = transcribedSeq
  }

  /** Takes a frame later than all before. Returns false when the oldest had to go to make room for it. */
  add(seq: number, chunk: Uint8Array, isHolding: boolean): boolean {
    if (this.#kept === 0) this.#nextSeq = seq
    for (; this.#nextSeq < seq; this.#nextSeq++) this.#lengths.push(0)
    this.#nextSeq++
    this.#lengths.push(chunk.byteLength)
    this.#sound.push(chunk)
    const max = (isHolding ? longestMs : quietMs) * bytesPerMs
    let hasDropped = false
    for (; this.#sound.length > max && this.#kept > 1; hasDropped = true) this.#drop()
    return !(hasDropped && isHolding)
  }

  /** Everything up to this frame is known by its words. */
  markTranscribed(seq: number): void {
    while (this.#kept > 0 && this.#firstSeq <= seq) this.#drop()
    this.transcribedSeq = Math.max(this.transcribedSeq, seq)
  }

  /** Copies, oldest first. */
  chunks(): Uint8Array[] {
    const chunks: Uint8Array[] = []
    let at = 0
    for (const length of this.#lengths.slice(this.#head)) {
      if (length > 0) chunks.push(this.#sound.view(at, length).slice())
      at += length
    }
    return chunks
  }

  get #kept(): number {
    return this.#lengths.length - this.#head
  }

  get #firstSeq(): number {
    return this.#nextSeq - this.#kept
  }

  #drop(): void {
    this.transcribedSeq = Math.max(this.transcribedSeq, this.#firstSeq)
    this.#sound.drop(this.#lengths[this.#head]!)
    this.#head++
    if (this.#head < sweepAt) return
    this.#lengths = this.#lengths.slice(this.#head)
    this.#head = 0
  }
}
