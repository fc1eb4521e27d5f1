import { levelOf, muLaw, readPcm16 } from '@astrovoice/audio'
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

/** A frame of an answer, its position in the answer, and its level: root mean square, 0 to 1. */
type OnSound = (itemId: ItemId, startMs: number, endMs: number, level: number) => void

/** Levels are taken from every fourth sample: good to a fraction of a decibel, at a quarter of the cost. */
const everyNth = 4

type TextEventName = Exclude<SequencedEventName, 'call:audio'>

/** A socket with more than this waiting gets no more; the rest waits here. */
const maxWaitingBytes = 1_000_000
/** More events than a gateway sends while its caller moves to another one. */
const leap = 10_000

/**
 * Events for the caller: numbered, kept until they have arrived, and sent again after a drop. A slow network loses
 * nothing; a client that falls too far behind is asked to resume.
 */
export class Downlink {
  readonly #ring = new DownlinkRing()
  readonly #format: AudioFormat
  readonly #convert: AudioConverter
  readonly #meter: Pick<CallMeter, 'shed'>
  #connection: CallerConnection | null = null
  #nextSeq = 0
  /** The next event for the connection. */
  #cursor = 0
  #itemId: ItemId | null = null
  #itemMs = 0
  /** Set for callers on a loudspeaker. */
  #onSound: OnSound | null = null
  #held: { lengthMs: number; sound: Uint8Array }[] = []

  constructor(format: AudioFormat, meter: Pick<CallMeter, 'shed'>) {
    this.#format = format
    this.#meter = meter
    this.#convert = createDownlinkConverter(format)
  }

  /** Reports the level of each frame that leaves from now on, and of those that may not have sounded yet. */
  measureSound(onSound: OnSound | null): void {
    this.#onSound = onSound
    if (onSound)
      this.#ring.eachAudio((frame) =>
        this.#measure(frame.itemId, frame.startMs, frame.endMs, this.#ring.soundOf(frame)),
      )
  }

  get nextSeq(): number {
    return this.#nextSeq
  }

  /** Whether events wait here because the connection is full. */
  get isBehind(): boolean {
    return this.#connection !== null && this.#cursor < this.#nextSeq
  }

  /** Whether all events after this one can still be sent. */
  canGoOnFrom(lastSeq: number): boolean {
    if (lastSeq >= this.#nextSeq) return false
    return lastSeq === this.#nextSeq - 1 || (this.#ring.firstSeq ?? Infinity) <= lastSeq + 1
  }

  /**
   * Continues the numbering of another gateway, far ahead. That gateway may not know yet that it was replaced,
   * and may have sent more since the client asked. Returns the number before the first.
   */
  leapBehind(lastSeq: number): number {
    this.startFrom(lastSeq + leap + 1)
    return lastSeq + leap
  }

  /** Continues the numbering here: earlier events are another gateway's, or lost. */
  startFrom(seq: number): void {
    this.#nextSeq = Math.max(this.#nextSeq, seq)
    this.#cursor = this.#nextSeq
  }

  /** Sends all events from this one on. */
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

  /** Sends a frame of the model's audio (pcm16, 24 kHz), which is copied. */
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

  /** Holds a copy of what was sent of an answer, from a millisecond on. */
  hold(itemId: ItemId, fromMs: number): void {
    this.#held = this.#ring.framesOf(itemId, fromMs).map((frame) => {
      const sound = this.#ring.soundOf(frame)
      return {
        lengthMs: frame.endMs - Math.max(frame.startMs, fromMs),
        sound: sound.slice(bytesBefore(frame, fromMs, this.#format)),
      }
    })
  }

  /** Sends what is held, as an answer of its own. */
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

  /** Sends as much as the connection takes. */
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

  /** The ring has dropped events that this caller misses: the client resumes, and learns where the gap is. */
  #giveUp(connection: CallerConnection): void {
    this.#connection = null
    connection.emit('call:moved', { afterMs: 0, reason: 'too_slow' })
    connection.close()
  }

  #addAudio(itemId: ItemId, sound: Uint8Array, startMs: number, endMs: number): void {
    if (this.#onSound) this.#measure(itemId, startMs, endMs, sound)
    this.#recordDropped(this.#ring.addAudio(this.#nextSeq++, itemId, startMs, endMs, sound))
    this.pump()
  }

  #measure(itemId: ItemId, startMs: number, endMs: number, sound: Uint8Array): void {
    const samples = this.#format.encoding === 'pcmu' ? muLaw.decode(sound) : readPcm16(sound)
    this.#onSound?.(itemId, startMs, endMs, levelOf(samples, everyNth))
  }

  #recordDropped(count: number): void {
    for (let i = 0; i < count; i++) this.#meter.shed('ring_full')
  }
}

/** How many bytes of a frame are before a millisecond of its answer: whole samples. */
function bytesBefore({ startMs }: SentAudio, ms: number, format: AudioFormat): number {
  return ms <= startMs ? 0 : 2 * Math.floor(((ms - startMs) * bytesPerMsOf(format)) / 2)
}
