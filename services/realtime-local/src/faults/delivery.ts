/** Holds frames back without ever changing their order. */
export class Delivery {
  readonly #deliver: (frame: string) => void
  readonly #random: () => number
  readonly #waiting: { frame: string; dueMs: number }[] = []
  #delayMs = 0
  #jitterMs = 0
  #isStalled = false
  #timer: NodeJS.Timeout | undefined

  constructor(deliver: (frame: string) => void, random: () => number = Math.random) {
    this.#deliver = deliver
    this.#random = random
  }

  push(frame: string): void {
    const lastDueMs = this.#waiting.at(-1)?.dueMs ?? 0
    const dueMs = performance.now() + this.#delayMs + this.#random() * this.#jitterMs
    this.#waiting.push({ frame, dueMs: Math.max(lastDueMs, dueMs) })
    this.#flush()
  }

  delay(delayMs: number, jitterMs: number): void {
    this.#delayMs = delayMs
    this.#jitterMs = jitterMs
  }

  stall(): void {
    this.#isStalled = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  resume(): void {
    this.#isStalled = false
    this.#flush()
  }

  /** Drops what still waits. */
  close(): void {
    this.stall()
    this.#waiting.length = 0
  }

  #flush(): void {
    if (this.#isStalled || this.#timer) return
    const nowMs = performance.now()
    while (this.#waiting[0] && this.#waiting[0].dueMs <= nowMs) this.#deliver(this.#waiting.shift()!.frame)
    const next = this.#waiting[0]
    if (!next) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#flush()
    }, next.dueMs - nowMs)
  }
}
