import type { JobName, JobPayload } from '@astrovoice/contracts/operations'

/** A job's log: a static message, and fields without personal data. */
export interface JobLog {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** One attempt at a job. */
export interface JobRun {
  /** From 1. */
  readonly attempt: number
  /**
   * Aborts when the job's time is over or its worker has to stop. The attempt then counts as failed, or the job
   * goes back to its queue. A handler that ignores the signal may run beside the next attempt.
   */
  readonly signal: AbortSignal
  readonly log: JobLog
}

/** One handler for every job, so that a missing one does not compile. A handler may throw `Postponed`. */
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>, run: JobRun) => Promise<void> }
