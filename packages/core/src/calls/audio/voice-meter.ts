import { levelOf, readPcm16 } from '@astrovoice/audio'
import { bytesPerMs } from '@astrovoice/contracts'

/** Quieter than this (-36 dB of full scale) is breath, room and circuit noise. */
const voiceLevel = 0.015
/** Levels are taken from every fourth sample: good to a fraction of a decibel, at a quarter of the cost. */
const everyNth = 4

/** Reports when the caller has spoken long enough to interrupt. Silence between words does not count. */
export class VoiceMeter {
  readonly #sustainedMs: number
  #voicedMs = 0
  #isRunning = false

  /** `sustainedMs`: how much voice interrupts. */
  constructor(sustainedMs: number) {
    this.#sustainedMs = sustainedMs
  }

  /** To be called for every frame; true once, when speech has lasted. `isOpen`: it would interrupt. */
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
