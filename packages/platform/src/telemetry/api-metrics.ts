import { collectDefaultMetrics, Registry } from 'prom-client'
import type { BudgetName } from '@astrovoice/contracts'
import { createBudgetMeter } from './budget-meter.ts'

export interface ApiMetrics {
  /** A budget refused a use. */
  budgetExceeded(name: BudgetName): void
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** The API's metrics: its process, and the budgets that refuse uses. */
export function createApiMetrics(): ApiMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    budgetExceeded: createBudgetMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
