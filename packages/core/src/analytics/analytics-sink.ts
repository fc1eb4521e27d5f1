import type { CallFinished } from '@astrovoice/contracts/operations'

export interface AnalyticsSink {
  /** Stores an event, once per call. */
  record(event: CallFinished): Promise<void>
}
