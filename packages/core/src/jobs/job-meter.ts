import type { JobName, QueueName } from '@astrovoice/contracts/operations'

/**
 * How an attempt ended. `returned` went back to its queue because the worker stopped; `postponed` waits there for a
 * later moment.
 */
export type AttemptOutcome = 'done' | 'failed' | 'returned' | 'postponed'

/** Measures jobs for operators. */
export interface JobMeter {
  /** @param ms the duration of the attempt in milliseconds */
  attempted(name: JobName, outcome: AttemptOutcome, ms: number): void
  /** A job of this queue has no further attempt; it may have no name of the catalogue. */
  died(queue: QueueName): void
}
