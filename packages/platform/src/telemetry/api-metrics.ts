import { collectDefaultMetrics, Registry } from 'prom-client'
import type { BudgetName } from '@astrovoice/contracts'
import { createBudgetMeter } from './budget-meter.ts'

export interface ApiMetrics {
  /** A use of a budget was refused. */
  budgetExceeded(name: BudgetName): void
  /** What Prometheus reads. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** What an operator measures of the API: its process, and the budgets that refuse uses. */
export function createApiMetrics(): ApiMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    budgetExceeded: createBudgetMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
