import type { JobName, JobPayload } from '@astrovoice/contracts/operations'

export interface JobQueue {
  /** Adds a job to its queue; a second one with the same key does nothing. */
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>): Promise<void>
  /**
   * Removes jobs of any state whose payload has one of these ids as a field. False when one of them runs: it stays,
   * and so the removal has to be repeated.
   */
  removeAbout(ids: ReadonlySet<string>): Promise<boolean>
}
