import { bytesPerMs } from '@astrovoice/contracts'

const headerBytes = 16
const magic = 0x5a5a1234

/** Frames that carry their number and the moment they were sent, `performance.now()` of this process. */
export class StampedFrames {
  readonly #bytes: number
  #next = 0

  constructor(frameMs: number) {
    this.#bytes = frameMs * bytesPerMs
  }

  get sent(): number {
    return this.#next
  }

  make(): Buffer {
    const frame = Buffer.alloc(this.#bytes)
    frame.writeUInt32LE(magic, 0)
    frame.writeUInt32LE(this.#next++, 4)
    frame.writeDoubleLE(performance.now(), 8)
    return frame
  }
}

/** The fate of one call's frames. */
export interface Tally {
  readonly latenciesMs: number[]
  received: number
  duplicated: number
  reordered: number
}

/** Reads stamped frames out of a stream of audio, with any cuts. */
export class FrameReader {
  readonly tally: Tally = { latenciesMs: [], received: 0, duplicated: 0, reordered: 0 }
  readonly #bytes: number
  readonly #seen = new Set<number>()
  #rest: Buffer = Buffer.alloc(0)
  #highest = -1

  constructor(frameMs: number) {
    this.#bytes = frameMs * bytesPerMs
  }

  push(chunk: Buffer): void {
    let stream = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    for (; stream.length >= this.#bytes; stream = stream.subarray(this.#bytes)) this.#read(stream)
    this.#rest = stream
  }

  #read(frame: Buffer): void {
    if (frame.length < headerBytes || frame.readUInt32LE(0) !== magic) {
      throw new Error(
        'The audio that came back differs from the audio sent: a frame does not begin where it should.',
      )
    }
    const number = frame.readUInt32LE(4)
    this.tally.latenciesMs.push(performance.now() - frame.readDoubleLE(8))
    this.tally.received++
    if (this.#seen.has(number)) this.tally.duplicated++
    else if (number < this.#highest) this.tally.reordered++
    this.#seen.add(number)
    this.#highest = Math.max(this.#highest, number)
  }
}
