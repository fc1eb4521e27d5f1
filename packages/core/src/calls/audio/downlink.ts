import {
  bytesPerMs,
  bytesPerMsOf,
  type AudioFormat,
  type ItemId,
  type SequencedEventName,
  type ServerPayload,
} from '@astrovoice/contracts'
import type { CallMeter } from '../call-meter.ts'
import type { CallerConnection } from './caller-connection.ts'
import { DownlinkRing, type SentAudio } from './downlink-ring.ts'
import { createDownlinkConverter, type AudioConverter } from './wire-audio.ts'

type TextEventName = Exclude<SequencedEventName, 'call:audio'>

/** A socket on which so much waits is not given more; the rest waits here. */
const maxWaitingBytes = 1_000_000
/** More events than any gateway tells while a caller changes over to another. */
const leap = 10_000

/**
 * What is told to the caller: counted, kept until it has arrived, and told again after a drop. Nothing is ever left
 * out for a caller whose network is slow; one who falls too far behind is asked to come back.
 */
export class Downlink {
  readonly #ring = new DownlinkRing()
  readonly #format: AudioFormat
  readonly #convert: AudioConverter
  readonly #meter: Pick<CallMeter, 'shed'>
  #connection: CallerConnection | null = null
  #nextSeq = 0
  /** The next event the line has not been given. */
  #cursor = 0
  #itemId: ItemId | null = null
  #itemMs = 0
  #held: { lengthMs: number; sound: Uint8Array }[] = []

  constructor(format: AudioFormat, meter: Pick<CallMeter, 'shed'>) {
    this.#format = format
    this.#meter = meter
    this.#convert = createDownlinkConverter(format)
  }

  get nextSeq(): number {
    return this.#nextSeq
  }

  /** Whether something waits here for a line that takes no more. */
  get isBehind(): boolean {
    return this.#connection !== null && this.#cursor < this.#nextSeq
  }

  /** Whether everything after this event can still be told. */
  canGoOnFrom(lastSeq: number): boolean {
    if (lastSeq >= this.#nextSeq) return false
    return lastSeq === this.#nextSeq - 1 || (this.#ring.firstSeq ?? Infinity) <= lastSeq + 1
  }

  /**
   * Goes on counting for another gateway, far ahead: that one does not know yet that it was replaced, and may have told
   * the caller more since they asked. Returns the number before the first.
   */
  leapBehind(lastSeq: number): number {
    this.startFrom(lastSeq + leap + 1)
    return lastSeq + leap
  }

  /** Goes on counting from here: what came before is another gateway's, or lost. */
  startFrom(seq: number): void {
    this.#nextSeq = Math.max(this.#nextSeq, seq)
    this.#cursor = this.#nextSeq
  }

  /** Tells the line everything from this event on. */
  attach(connection: CallerConnection, fromSeq: number): void {
    this.#connection = connection
    this.#cursor = fromSeq
    this.#ring.confirm(fromSeq - 1)
    this.pump()
  }

  detach(): void {
    this.#connection = null
  }

  emit<E extends TextEventName>(event: E, payload: Omit<ServerPayload<E>, 'seq'>): void {
    this.#recordDropped(this.#ring.add(this.#nextSeq++, event, payload))
    this.pump()
  }

  /** A frame of the model's audio (pcm16, 24 kHz), which is copied. */
  emitAudio(itemId: ItemId, pcm: Uint8Array): void {
    const startMs = itemId === this.#itemId ? this.#itemMs : 0
    this.#itemId = itemId
    this.#itemMs = startMs + pcm.byteLength / bytesPerMs
    this.#addAudio(itemId, this.#convert(pcm), startMs, this.#itemMs)
  }

  confirmHeard(itemId: ItemId, playedMs: number): void {
    this.#ring.confirmHeard(itemId, playedMs)
    this.pump()
  }

  /** Keeps what was sent of an answer from a millisecond on. */
  hold(itemId: ItemId, fromMs: number): void {
    this.#held = this.#ring.framesOf(itemId, fromMs).map((frame) => {
      const sound = this.#ring.soundOf(frame)
      return {
        lengthMs: frame.endMs - Math.max(frame.startMs, fromMs),
        sound: sound.slice(bytesBefore(frame, fromMs, this.#format)),
      }
    })
  }

  /** Sends what is held as another answer. */
  playHeld(itemId: ItemId): void {
    let atMs = 0
    for (const { lengthMs, sound } of this.#held) {
      this.#addAudio(itemId, sound, atMs, atMs + lengthMs)
      atMs += lengthMs
    }
    this.#held = []
  }

  dropHeld(): void {
    this.#held = []
  }

  /** Gives the line what it takes. */
  pump(): void {
    const connection = this.#connection
    if (!connection) return
    while (this.#cursor < this.#nextSeq && connection.waitingBytes() < maxWaitingBytes) {
      const sent = this.#ring.get(this.#cursor)
      if (!sent) return this.#giveUp(connection)
      this.#cursor++
      if (sent.event === 'call:audio') {
        connection.emitAudio(sent.seq, sent.itemId, this.#ring.soundOf(sent))
      } else {
        connection.emit(sent.event, { seq: sent.seq, ...sent.payload } as ServerPayload<typeof sent.event>)
      }
    }
  }

  /** The caller is so far behind that the ring has run over: they come back, and are told what they have missed. */
  #giveUp(connection: CallerConnection): void {
    this.#connection = null
    connection.emit('call:moved', { afterMs: 0, reason: 'too_slow' })
    connection.close()
  }

  #addAudio(itemId: ItemId, sound: Uint8Array, startMs: number, endMs: number): void {
    this.#recordDropped(this.#ring.addAudio(this.#nextSeq++, itemId, startMs, endMs, sound))
    this.pump()
  }

  #recordDropped(count: number): void {
    for (let i = 0; i < count; i++) this.#meter.shed('ring_full')
  }
}

/** How much of a frame's sound lies before a millisecond of its answer: whole samples. */
function bytesBefore({ startMs }: SentAudio, ms: number, format: AudioFormat): number {
  return ms <= startMs ? 0 : 2 * Math.floor(((ms - startMs) * bytesPerMsOf(format)) / 2)
}
