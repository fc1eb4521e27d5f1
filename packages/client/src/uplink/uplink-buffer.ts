/** A frame of the microphone with its place in the call. */
export interface UplinkFrame {
  readonly seq: number
  readonly chunk: Uint8Array
}

interface Sent extends UplinkFrame {
  readonly lengthMs: number
  /** The last time. */
  sentAtMs: number
  wasRepeated: boolean
}

export interface UplinkOptions {
  /** How much sent audio is kept to be sent again. */
  readonly keptMs: number
  /** How much may be on its way and not acknowledged. */
  readonly windowMs: number
  /** How much may wait; beyond it the oldest is dropped, since late audio gets no answer. */
  readonly waitingMs: number
}

const uplinkDefaults: UplinkOptions = { keptMs: 15_000, windowMs: 4000, waitingMs: 15_000 }

/** The server acknowledges every 400 ms of audio; what is left of one may never be when somebody falls silent. */
const owedFromMs = 800

/**
 * Frames of the microphone that the server may not have. Frames get their number when they are sent, so that dropping
 * stale ones leaves no hole. `send` is called in order, each frame once between two resumes.
 */
export class UplinkBuffer {
  readonly #options: UplinkOptions
  readonly #send: (frame: UplinkFrame) => void
  readonly #sent: Sent[] = []
  readonly #waiting: { chunk: Uint8Array; lengthMs: number }[] = []
  #nextSeq = 0
  #ackedSeq = -1
  #keptMs = 0
  #inFlightMs = 0
  #waitingMs = 0
  #isOpen = false
  /** Frames that were dropped before they could be sent. */
  dropped = 0

  constructor(send: (frame: UplinkFrame) => void, options: UplinkOptions = uplinkDefaults) {
    this.#send = send
    this.#options = options
  }

  /** Audio that is not acknowledged, sent or not, in milliseconds. */
  get backlogMs(): number {
    return this.#inFlightMs + this.#waitingMs
  }

  /** Since when the server owes an acknowledgement; null when it owes none. */
  get owedSinceMs(): number | null {
    let lengthMs = 0
    for (let seq = this.#ackedSeq + 1; seq < this.#nextSeq; seq++) {
      const sent = this.#kept(seq)
      lengthMs += sent?.lengthMs ?? 0
      if (sent && lengthMs >= owedFromMs) return sent.sentAtMs
    }
    return null
  }

  push(chunk: Uint8Array, lengthMs: number, nowMs: number): void {
    this.#waiting.push({ chunk, lengthMs })
    this.#waitingMs += lengthMs
    this.#flush(nowMs)
    while (this.#waitingMs > this.#options.waitingMs && this.#waiting.length > 1) {
      this.#waitingMs -= this.#waiting.shift()!.lengthMs
      this.dropped++
    }
  }

  /**
   * The server has taken everything up to `seq`. Returns when that frame was sent, if it is known: of one that was sent
   * again nobody can tell which of the two was taken (Karn and Partridge, SIGCOMM 1987).
   */
  acknowledge(seq: number, nowMs: number): number | null {
    if (seq <= this.#ackedSeq || seq >= this.#nextSeq) return null
    while (this.#ackedSeq < seq) this.#inFlightMs -= this.#kept(++this.#ackedSeq)?.lengthMs ?? 0
    this.#flush(nowMs)
    const taken = this.#kept(seq)
    return taken && !taken.wasRepeated ? taken.sentAtMs : null
  }

  /** The connection is open: sends the frames after `ackedSeq` again, then the waiting ones. */
  open(ackedSeq: number, nowMs: number): void {
    this.#isOpen = true
    this.#ackedSeq = ackedSeq
    const again = this.#sent.filter(({ seq }) => seq > ackedSeq)
    this.#inFlightMs = again.reduce((sum, { lengthMs }) => sum + lengthMs, 0)
    for (const frame of again) {
      frame.sentAtMs = nowMs
      frame.wasRepeated = true
      this.#send({ seq: frame.seq, chunk: frame.chunk })
    }
    this.#flush(nowMs)
  }

  /** The connection is gone: new frames wait. */
  close(): void {
    this.#isOpen = false
  }

  /** Starts again: a new call counts from 0, one of another client from `nextSeq`. */
  reset(nextSeq = 0): void {
    this.#sent.length = this.#waiting.length = 0
    this.#keptMs = this.#inFlightMs = this.#waitingMs = 0
    this.#nextSeq = nextSeq
    this.#ackedSeq = nextSeq - 1
    this.#isOpen = false
  }

  #flush(nowMs: number): void {
    while (this.#isOpen && this.#inFlightMs < this.#options.windowMs) {
      const next = this.#waiting.shift()
      if (!next) return
      const frame = { ...next, seq: this.#nextSeq++, sentAtMs: nowMs, wasRepeated: false }
      this.#waitingMs -= next.lengthMs
      this.#inFlightMs += next.lengthMs
      this.#keep(frame)
      this.#send({ seq: frame.seq, chunk: frame.chunk })
    }
  }

  #keep(frame: Sent): void {
    this.#sent.push(frame)
    this.#keptMs += frame.lengthMs
    while (this.#keptMs > this.#options.keptMs) {
      const gone = this.#sent.shift()!
      this.#keptMs -= gone.lengthMs
    }
  }

  /** A frame that was sent and is still kept; they are numbered without holes. */
  #kept(seq: number): Sent | undefined {
    return this.#sent[seq - (this.#nextSeq - this.#sent.length)]
  }
}
