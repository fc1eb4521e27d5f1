import { bytesPerMs } from '@astrovoice/contracts'
import { ByteRing } from './byte-ring.ts'

/** How much is kept in silence: the model notices speech a while after it began. */
const quietMs = 1000
/** The longest audio that the next session can hear again. */
const longestMs = 15_000
/** How many lengths of dropped frames are removed together. */
const sweepAt = 64

/**
 * The caller's audio whose words are not known yet, in the model's format. When a session is lost, the next one hears
 * it again.
 */
export class ReplayBuffer {
  /** The last frame whose words are known, all before it known too; -1 for none. */
  transcribedSeq: number
  readonly #sound = new ByteRing()
  /** Lengths of the frames in bytes, from `#head` on; 0 for a frame that never came. */
  #lengths: number[] = []
  #head = 0
  #nextSeq = 0

  constructor(transcribedSeq: number) {
    this.transcribedSeq = transcribedSeq
  }

  /** Adds a frame later than all before. False when audio that is needed was dropped to make room. */
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

  /** The words of everything up to this frame are known. */
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
