import { Counter, type Registry } from 'prom-client'
import { budgets, type BudgetName } from '@astrovoice/contracts'

/** Counts refused uses of budgets. */
export function createBudgetMeter(registry: Registry): (name: BudgetName) => void {
  const exceeded = new Counter({
    name: 'budgets_exceeded_total',
    help: 'Uses refused, by budget.',
    labelNames: ['budget'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const budget of Object.keys(budgets)) exceeded.inc({ budget }, 0)
  return (budget) => exceeded.inc({ budget })
}
