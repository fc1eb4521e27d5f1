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

export interface DeadLetters {
  record(letter: DeadLetter): Promise<void>
  /** Those that were not replayed yet, oldest first. */
  list(filter: { queue?: QueueName | undefined; limit: number }): Promise<StoredDeadLetter[]>
  markReplayed(id: string, replayedAtMs: number): Promise<void>
}
