import type { QueueName } from '@astrovoice/contracts/operations'

/** A job that will not be tried again by itself. */
export interface DeadLetter {
  readonly queue: QueueName
  /** As it was queued: it may name no job of the catalogue, and the payload may not fit. */
  readonly jobName: string
  readonly payload: unknown
  /** What kind of failure it was, without anything personal. */
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
