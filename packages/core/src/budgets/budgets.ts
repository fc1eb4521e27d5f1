import type { SharedBudgetName } from '@astrovoice/contracts'

/** The rest of a budget after a use. */
export interface BudgetLeft {
  readonly times: number
  /** When the window ends and the budget is whole again. */
  readonly resetS: number
}

/** Counts uses by people, for all processes together, by the table of the contracts. */
export interface Budgets {
  /**
   * Counts a use by a holder, such as a caller's id or an address. `cost` is in the row's unit. @default 1
   * Returns the rest, unless the counter does not know it.
   * @throws UserFault with the row's error and the seconds to wait, when the budget is used up.
   */
  take(name: SharedBudgetName, holder: string, cost?: number): Promise<BudgetLeft | undefined>
}
