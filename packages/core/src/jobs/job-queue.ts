import type { JobName, JobPayload } from '@astrovoice/contracts/operations'

export interface JobQueue {
  /** Adds a job to its queue; a second one with the same key does nothing. */
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>): Promise<void>
}
