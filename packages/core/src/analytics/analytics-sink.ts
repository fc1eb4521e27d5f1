import type { UserId } from '@astrovoice/contracts'
import type { CallFinished } from '@astrovoice/contracts/operations'

export interface AnalyticsSink {
  /** Stores an event, once per call. */
  record(event: CallFinished): Promise<void>
  /** Removes every event of a caller. */
  erase(userId: UserId): Promise<void>
}
