const remembered = 512

/** Tells when each part of a stream arrived, within its last few seconds. */
export class ArrivalClock {
  readonly #endMs = new Float64Array(remembered)
  readonly #atMs = new Float64Array(remembered)
  #count = 0
  #positionMs = 0

  add(lengthMs: number, nowMs: number): void {
    this.#positionMs += lengthMs
    const at = this.#count++ % remembered
    this.#endMs[at] = this.#positionMs
    this.#atMs[at] = nowMs
  }

  /** When the sample at this position arrived, in milliseconds since the epoch; null before anything has. */
  arrivedAtMs(positionMs: number): number | null {
    if (this.#count === 0) return null
    let found = (this.#count - 1) % remembered
    for (let i = this.#count - 1; i >= Math.max(0, this.#count - remembered); i--) {
      const at = i % remembered
      if (this.#endMs[at]! < positionMs) break
      found = at
    }
    return this.#atMs[found]!
  }
}
