import type { JobHandlers } from '@astrovoice/contracts'
import type { AnalyticsSink } from '@astrovoice/core'

export const createRecordEventHandler =
  ({ analytics }: { analytics: AnalyticsSink }): JobHandlers['recordEvent'] =>
  (event) =>
    analytics.record(event)
