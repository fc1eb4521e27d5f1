import { budgets, type SocketBudgetName, type UserId } from '@astrovoice/contracts'
import { TokenBucket, type BudgetVerdict } from '@astrovoice/core'

/** One caller's budgets on this gateway, over all sockets. */
export class CallerBudgets {
  readonly #buckets = new Map<SocketBudgetName, TokenBucket>()

  /** Takes from a budget; `cost` in the unit of its row. */
  take(name: SocketBudgetName, cost: number, nowMs: number): BudgetVerdict {
    let bucket = this.#buckets.get(name)
    if (!bucket) {
      const { times, per } = budgets[name]
      bucket = new TokenBucket(times, per.seconds * 1000, nowMs)
      this.#buckets.set(name, bucket)
    }
    return bucket.take(cost, nowMs)
  }
}

/** As long as the longest window, after which every bucket is full again. */
const keptMs = 60_000

/** The budgets of all callers with a socket at this gateway, now or within the last minute. */
export class BudgetBook {
  readonly #callers = new Map<UserId, { readonly budgets: CallerBudgets; sockets: number }>()

  /** Whether a caller has the maximum of sockets here. */
  isFull(userId: UserId): boolean {
    return (this.#callers.get(userId)?.sockets ?? 0) >= budgets.socketsAtOnce.times
  }

  /** Budgets of a caller with one more socket; call `leave` when that closes. */
  enter(userId: UserId): { readonly budgets: CallerBudgets; readonly leave: () => void } {
    const entry = this.#callers.get(userId) ?? { budgets: new CallerBudgets(), sockets: 0 }
    this.#callers.set(userId, entry)
    entry.sockets++
    const forget = () => {
      if (entry.sockets === 0 && this.#callers.get(userId) === entry) this.#callers.delete(userId)
    }
    const leave = () => {
      if (--entry.sockets === 0) setTimeout(forget, keptMs).unref()
    }
    return { budgets: entry.budgets, leave }
  }
}
