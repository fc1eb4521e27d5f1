import { collectDefaultMetrics, Counter, Registry } from 'prom-client'
import { adminActions, type AdminAction } from '@astrovoice/contracts/admin'
import type { BudgetName } from '@astrovoice/contracts'
import { createBudgetMeter } from './budget-meter.ts'

/** `unrecorded`: it was done, and the audit log has no line of it. */
export const adminOutcomes = ['done', 'refused', 'failed', 'unrecorded'] as const
export type AdminOutcome = (typeof adminOutcomes)[number]

export interface AdminMetrics {
  acted(action: AdminAction, outcome: AdminOutcome): void
  /** A budget refused a use. */
  budgetExceeded(name: BudgetName): void
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** The admin's metrics: its process, what operators did, and budgets that refused. */
export function createAdminMetrics(): AdminMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const actions = new Counter({
    name: 'admin_actions_total',
    help: 'Actions of operators, by action and outcome.',
    labelNames: ['action', 'outcome'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const action of Object.keys(adminActions))
    for (const outcome of adminOutcomes) actions.inc({ action, outcome }, 0)
  return {
    acted: (action, outcome) => actions.inc({ action, outcome }),
    budgetExceeded: createBudgetMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
