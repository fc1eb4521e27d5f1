import type { SharedBudgetName } from '@astrovoice/contracts'

/** Counts what people cause, for all processes together, by the table of the contracts. */
export interface Budgets {
  /**
   * Counts a use by a holder, such as a caller's id or an address. `cost` is in the row's unit; 1 when left out.
   * @throws UserFault with the row's error and the seconds to wait, when the budget is used up.
   */
  take(name: SharedBudgetName, holder: string, cost?: number): Promise<void>
}
