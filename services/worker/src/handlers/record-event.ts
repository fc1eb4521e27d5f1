import type { JobHandlers } from '@astrovoice/contracts/operations'
import type { AnalyticsSink } from '@astrovoice/core'

export const createRecordEventHandler =
  ({ analytics }: { analytics: AnalyticsSink | null }): JobHandlers['recordEvent'] =>
  async (event) =>
    analytics?.record(event)
