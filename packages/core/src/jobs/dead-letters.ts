import type { QueueName } from '@astrovoice/contracts/operations'

/** A job without further attempts. */
export interface DeadLetter {
  readonly queue: QueueName
  /** As it was queued: the catalogue may lack its name, and the payload may be invalid. */
  readonly jobName: string
  readonly payload: unknown
  /** The kind of failure, without personal data. */
  readonly reason: string
  readonly failedAtMs: number
}

export interface StoredDeadLetter extends DeadLetter {
  readonly id: string
}

/** Which of the letters that were not replayed yet. */
export interface DeadLetterFilter {
  readonly queue?: QueueName | undefined
  readonly jobName?: string | undefined
  readonly reason?: string | undefined
  readonly ids?: readonly string[] | undefined
}

/** Letters of one job that failed for one reason. */
export interface DeadLetterGroup extends Required<Pick<DeadLetter, 'queue' | 'jobName' | 'reason'>> {
  readonly count: number
  readonly oldestMs: number
  readonly newestMs: number
}

export interface DeadLetters {
  record(letter: DeadLetter): Promise<void>
  /** Those that were not replayed yet, oldest first. */
  list(filter: DeadLetterFilter & { limit: number }): Promise<StoredDeadLetter[]>
  /** Those that were not replayed yet, by queue, job and reason; the largest group first. */
  group(): Promise<DeadLetterGroup[]>
  markReplayed(id: string, replayedAtMs: number): Promise<void>
  /** Removes those that were not replayed yet; returns how many. */
  discard(filter: DeadLetterFilter & { ids: readonly string[] }): Promise<number>
  /** Removes letters with one of these ids anywhere in their payload, those that were replayed too. */
  removeAbout(ids: ReadonlySet<string>): Promise<void>
}
