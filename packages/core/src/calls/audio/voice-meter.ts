import { levelOf, readPcm16 } from '@astrovoice/audio'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'

/** Quieter than this (-36 dB of full scale) is breath, room and line. */
const voiceLevel = 0.015
/** Levels are taken from every fourth sample: good to a fraction of a decibel, at a quarter of the cost. */
const everyNth = 4

/** Tells when the caller has been speaking long enough to mean it: silence between words does not count. */
export class VoiceMeter {
  readonly #sustainedMs: number
  #voicedMs = 0
  #isRunning = false

  /** `sustainedMs`: how much voice interrupts. */
  constructor(sustainedMs: number) {
    this.#sustainedMs = sustainedMs
  }

  /** To be called for every frame; true once, when speech has lasted. `isOpen`: it is being asked about. */
  hear(chunk: Uint8Array, isOpen: boolean): boolean {
    if (!isOpen) {
      this.#voicedMs = 0
      this.#isRunning = true
      return false
    }
    if (!this.#isRunning) return false
    if (levelOf(readPcm16(chunk), everyNth) >= voiceLevel) this.#voicedMs += chunk.byteLength / bytesPerMs
    if (this.#voicedMs < this.#sustainedMs) return false
    this.#isRunning = false
    return true
  }
}

/** Sound takes this long through loudspeaker, room and microphone, and back over the network, at most. */
const echoWindowMs = 600
/** An echo is weaker than what caused it: louder than this share of it is the caller. */
const echoShare = 0.5
/** So many frames are remembered of a voice to which no microphone answers. */
const maxSent = 3000

interface Sent {
  readonly itemId: ItemId
  readonly startMs: number
  readonly endMs: number
  readonly level: number
}

/**
 * For callers on a loudspeaker: what the microphone hears while the astrologer speaks, and is no louder than an echo
 * of it would be, is passed on as silence, so that the astrologer is not interrupted by their own voice.
 */
export class EchoGuard {
  #sent: Sent[] = []
  #endMs = 0

  /** A frame of the astrologer's voice, pcm16, 24 kHz. */
  recordSent(itemId: ItemId, chunk: Uint8Array): void {
    const startMs = this.#sent.at(-1)?.itemId === itemId ? this.#endMs : 0
    this.#endMs = startMs + chunk.byteLength / bytesPerMs
    this.#sent.push({ itemId, startMs, endMs: this.#endMs, level: levelOf(readPcm16(chunk), everyNth) })
    if (this.#sent.length > maxSent) this.#sent.shift()
  }

  /** The frame, or silence of the same length. `playing`: what comes out of the loudspeaker now, as far as known. */
  mask(chunk: Uint8Array, playing: { itemId: ItemId; playedMs: number } | null): Uint8Array {
    if (!playing) {
      this.#sent = []
      return chunk
    }
    const { itemId, playedMs } = playing
    this.#sent = this.#sent.filter((each) => each.itemId !== itemId || each.endMs >= playedMs - echoWindowMs)
    let loudest = 0
    for (const each of this.#sent) {
      if (each.itemId === itemId && each.startMs <= playedMs + 100) loudest = Math.max(loudest, each.level)
    }
    if (loudest === 0) return chunk
    const isEcho = levelOf(readPcm16(chunk), everyNth) < loudest * echoShare
    return isEcho ? new Uint8Array(chunk.byteLength) : chunk
  }
}
