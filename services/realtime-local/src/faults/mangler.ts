/** Repeats and swaps frames as ordered; without an order it passes them on unchanged. */
export class Mangler {
  readonly #pass: (frame: string) => void
  #duplicateEvery = Infinity
  #reorderEvery = Infinity
  #count = 0
  #held: string | null = null

  constructor(pass: (frame: string) => void) {
    this.#pass = pass
  }

  duplicate(every: number): void {
    this.#duplicateEvery = every
    this.#count = 0
  }

  reorder(every: number): void {
    this.#reorderEvery = every
    this.#count = 0
  }

  /** Everything in order and once again. */
  mend(): void {
    this.#duplicateEvery = this.#reorderEvery = Infinity
    this.#release()
  }

  push(frame: string): void {
    this.#count++
    if (this.#held === null && this.#count % this.#reorderEvery === 0) {
      this.#held = frame
      return
    }
    this.#pass(frame)
    if (this.#count % this.#duplicateEvery === 0) this.#pass(frame)
    this.#release()
  }

  #release(): void {
    if (this.#held === null) return
    this.#pass(this.#held)
    this.#held = null
  }
}
