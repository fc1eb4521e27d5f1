import { budgets, type SharedBudgetName } from '@astrovoice/contracts'
import type { Logger } from '@astrovoice/platform/process'
import type { ApiMetrics } from '@astrovoice/platform/telemetry'

/** Counts a refused use. A limit of all callers together goes to the log as well, which an alarm reads. */
export const reportExceeded =
  (metrics: Pick<ApiMetrics, 'budgetExceeded'>, logger: Pick<Logger, 'warn'>) =>
  (budget: SharedBudgetName) => {
    metrics.budgetExceeded(budget)
    if (budgets[budget].who === 'everybody') logger.warn({ budget }, 'budget of all callers used up')
  }
