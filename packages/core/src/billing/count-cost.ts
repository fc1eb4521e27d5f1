import { z } from 'zod'
import { ItemId, type CallCost, type CallId } from '@astrovoice/contracts'
import type { CallObserver, CallStep, ObserveCall, ObservedCall } from '../calls/index.ts'
import { priceOf } from '../money/index.ts'
import { canGrow, Credit, creditMs, isFinal, spentReason } from './credit.ts'
import { HeardLines } from './heard-lines.ts'

export const observerName = 'billing'

/** What the observer of a call saves with it; it stays readable by other releases. */
export const BillingState = z.object({
  credit: Credit,
  lines: z.array(z.object({ itemId: ItemId, heardMs: z.number(), isFree: z.boolean() })),
  warned: z.enum(['two_minutes', 'half_minute']).nullable(),
})
export type BillingState = z.infer<typeof BillingState>

export interface CountingDeps {
  /** The credit of a call that starts here; null when it is not billed. */
  readonly takeCredit: (callId: CallId) => Credit | null
  /** Reserves more for a call; null when that failed and may be tried again. */
  readonly reserveMore: (callId: CallId, credit: Credit) => Promise<Credit | null>
}

/** More is reserved when less than this is left. */
const reserveBelowMs = 3 * 60_000
const warnings = [
  { name: 'half_minute', belowMs: 30_000 },
  { name: 'two_minutes', belowMs: 2 * 60_000 },
] as const
/** How much more is heard before the client gets the cost again. */
const tellEveryMs = 5000
/** How often more money is looked for when there was none, or when the ledger did not respond. */
const lookEveryMs = 10_000

/** Counts what is heard of calls, reserves in time, warns, and ends calls whose credit is spent. */
export const countCost =
  (deps: CountingDeps): ObserveCall =>
  (call) =>
    new CostCounter(call, deps)

class CostCounter implements CallObserver {
  readonly name = observerName
  readonly #call: ObservedCall
  readonly #deps: CountingDeps
  #credit: Credit | null
  #lines = new HeardLines()
  #warned: CallCost['warning'] = null
  #toldMs = -tellEveryMs
  #lookedAtMs = -Infinity
  #isReserving = false
  #isSpent = false
  /** More money was looked for after the last paisa was heard. */
  #hasLookedLast = false

  constructor(call: ObservedCall, deps: CountingDeps) {
    this.#call = call
    this.#deps = deps
    this.#credit = deps.takeCredit(call.identity.callId)
  }

  onStep(step: CallStep): void {
    if (!this.#credit) return
    const beforeMs = this.#lines.chargedMs
    this.#lines.take(step)
    if (this.#lines.chargedMs > beforeMs) this.#review(this.#credit, step.atMs)
  }

  save(): BillingState | undefined {
    return this.#credit
      ? { credit: this.#credit, lines: this.#lines.list(), warned: this.#warned }
      : undefined
  }

  restore(saved: unknown): void {
    const { credit, lines, warned } = BillingState.parse(saved)
    this.#credit = credit
    this.#lines = new HeardLines(lines)
    this.#warned = warned
  }

  #review(credit: Credit, atMs: number): void {
    const leftMs = creditMs(credit) - this.#lines.chargedMs
    if (leftMs < reserveBelowMs && this.#mayReserve(credit, leftMs, atMs)) void this.#reserve(credit, atMs)
    this.#tell(credit, leftMs)
    if (leftMs > 0 || !isFinal(credit) || this.#isSpent || this.#isReserving) return
    this.#isSpent = true
    this.#call.raise({ type: 'credit-spent', reason: spentReason(credit) })
  }

  #mayReserve(credit: Credit, leftMs: number, atMs: number): boolean {
    if (this.#isReserving || this.#isSpent || !canGrow(credit)) return false
    const isLast = leftMs <= 0 && !this.#hasLookedLast
    if (isLast) this.#hasLookedLast = true
    return isLast || atMs - this.#lookedAtMs >= lookEveryMs
  }

  async #reserve(credit: Credit, atMs: number): Promise<void> {
    this.#isReserving = true
    this.#lookedAtMs = atMs
    const extended = await this.#deps.reserveMore(this.#call.identity.callId, credit)
    this.#isReserving = false
    if (extended) this.#credit = extended
    if (extended && !extended.isAll) this.#hasLookedLast = false
    // Money that came meanwhile: what was said of the end holds no more.
    if (extended && creditMs(extended) - this.#lines.chargedMs > warnings[1].belowMs) this.#warned = null
    if (this.#credit) this.#review(this.#credit, atMs)
  }

  #tell(credit: Credit, leftMs: number): void {
    const warning = isFinal(credit) && !this.#isReserving ? this.#warningAt(leftMs) : null
    const heardMs = this.#lines.chargedMs
    if (warning === null && heardMs - this.#toldMs < tellEveryMs) return
    this.#toldMs = heardMs
    this.#warned = warning ?? this.#warned
    const pricePaisePerMinute = credit.freeMs === null ? credit.pricePaisePerMinute : 0
    this.#call.raise({
      type: 'cost-counted',
      cost: {
        heardMs,
        chargedPaise: Math.min(priceOf(heardMs, pricePaisePerMinute), credit.reservedPaise),
        pricePaisePerMinute,
        leftMs: isFinal(credit) ? Math.max(0, leftMs) : null,
        warning,
      },
    })
  }

  /** The nearest warning that was not given yet; one that is overtaken is left out. */
  #warningAt(leftMs: number): CallCost['warning'] {
    const due = warnings.find(({ belowMs }) => leftMs <= belowMs)
    if (!due || leftMs <= 0 || this.#warned === due.name || this.#warned === 'half_minute') return null
    return due.name
  }
}
