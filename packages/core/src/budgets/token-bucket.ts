/** The result of a use of a budget. */
export type BudgetVerdict =
  /** Within the budget. */
  | 'taken'
  /** The first use beyond it: the holder is to be told. */
  | 'exceeded'
  /** Beyond it, and the holder knows. */
  | 'dropped'
  /** Beyond it by as much again: nobody is listening. */
  | 'abused'

/**
 * A token bucket (Turner, 1986): `size` tokens, refilled evenly over `periodMs`. Uses beyond it count too, so a
 * flood that goes on never recovers. At twice the size the verdict is `abused`.
 */
export class TokenBucket {
  readonly #size: number
  readonly #perMs: number
  #tokens: number
  #atMs: number
  #isTold = false

  constructor(size: number, periodMs: number, nowMs: number) {
    this.#size = size
    this.#perMs = size / periodMs
    this.#tokens = size
    this.#atMs = nowMs
  }

  /** Takes `cost` tokens. `nowMs` never goes back. */
  take(cost: number, nowMs: number): BudgetVerdict {
    const tokens = Math.min(this.#size, this.#tokens + (nowMs - this.#atMs) * this.#perMs)
    this.#atMs = nowMs
    if (tokens === this.#size) this.#isTold = false
    if (tokens >= cost) {
      this.#tokens = tokens - cost
      return 'taken'
    }
    this.#tokens = Math.max(-this.#size, tokens - cost)
    if (this.#tokens <= -this.#size) return 'abused'
    if (this.#isTold) return 'dropped'
    this.#isTold = true
    return 'exceeded'
  }
}
