import type { Clock } from '@astrovoice/contracts/clock'
import type { DeadLetterFilter, DeadLetters, StoredDeadLetter } from './dead-letters.ts'
import type { JobQueue } from './job-queue.ts'
import { describeFailure } from './failure.ts'
import { isJobName, readJob } from './read-job.ts'

export interface ReplayContext {
  readonly deadLetters: DeadLetters
  readonly jobQueue: JobQueue
  readonly clock: Clock
}

export interface Replay {
  readonly replayedIds: readonly string[]
  /** Letters that cannot be read and would fail again; they stay. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

/** Puts dead jobs back into their queues, oldest first. */
export async function replayDeadLetters(
  { deadLetters, jobQueue, clock }: ReplayContext,
  filter: DeadLetterFilter & { limit: number },
): Promise<Replay> {
  const replayedIds: string[] = []
  const refused: { id: string; reason: string }[] = []
  for (const letter of await deadLetters.list(filter)) {
    const job = readLetter(letter)
    if ('reason' in job) {
      refused.push({ id: letter.id, reason: job.reason })
    } else {
      await jobQueue.enqueue(job.name, job.payload)
      await deadLetters.markReplayed(letter.id, clock.nowMs())
      replayedIds.push(letter.id)
    }
  }
  return { replayedIds, refused }
}

function readLetter({ jobName, payload }: StoredDeadLetter) {
  if (!isJobName(jobName)) return { reason: 'no job of the catalogue has this name' }
  try {
    return { name: jobName, payload: readJob(jobName, payload).payload }
  } catch (error) {
    return { reason: describeFailure(error) }
  }
}
