import type { SharedBudgetName } from '@astrovoice/contracts'

/** Counts what people cause, for all processes together, by the table of the contracts. */
export interface Budgets {
  /**
   * Counts one use by a holder: a caller's id, an address or a network.
   * @throws UserFault with the row's error and the seconds to wait, when the budget is used up.
   */
  take(name: SharedBudgetName, holder: string): Promise<void>
}
