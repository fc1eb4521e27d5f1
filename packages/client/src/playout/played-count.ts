/** What a loudspeaker in another thread tells of itself now and then. */
export interface PlayedReport {
  /** How often it had been cleared before it was given the samples that it counts. */
  readonly generation: number
  /** Of these, how many have left for the device, and how many have been heard. */
  readonly left: number
  readonly heard: number
}

/**
 * The count of a loudspeaker in another thread, whose reports come late. What of dropped sound was still on its way
 * when it was dropped is not counted: it would be taken for the beginning of what was given next.
 */
export class PlayedCount {
  #generation = 0
  #heardBefore = 0
  #given = 0
  #left = 0
  #heard = 0

  /** Heard since the beginning; never falls. */
  get heardSamples(): number {
    return this.#heardBefore + this.#heard
  }

  /** Given, not dropped, and not known to have left for the device. */
  get queuedSamples(): number {
    return this.#given - this.#left
  }

  give(samples: number): void {
    this.#given += samples
  }

  take({ generation, left, heard }: PlayedReport): void {
    if (generation !== this.#generation) return
    this.#left = left
    this.#heard = heard
  }

  /** Everything that was given is dropped. Returns the generation of what is given from now on. */
  clear(): number {
    this.#heardBefore += this.#heard
    this.#given = this.#left = this.#heard = 0
    return ++this.#generation
  }
}
