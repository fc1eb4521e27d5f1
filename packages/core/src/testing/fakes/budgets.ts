import { budgets, type SharedBudgetName } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import type { Budgets } from '../../budgets/index.ts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'

/** Budgets of one process, counted in windows that begin with a holder's first use. */
export class InMemoryBudgets implements Budgets {
  readonly #clock: Clock
  readonly #windows = new Map<string, { used: number; endsAtMs: number }>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async take(name: SharedBudgetName, holder: string, cost = 1) {
    const { times, per, error } = budgets[name]
    const nowMs = this.#clock.nowMs()
    const key = `${name} ${holder}`
    const known = this.#windows.get(key)
    const window = known && known.endsAtMs > nowMs ? known : { used: 0, endsAtMs: nowMs + per.seconds * 1000 }
    window.used += cost
    this.#windows.set(key, window)
    const resetS = Math.ceil((window.endsAtMs - nowMs) / 1000)
    if (window.used <= times) return { times: times - window.used, resetS }
    throw new UserFault(error, { detail: `Wait ${resetS} s.` })
  }
}
