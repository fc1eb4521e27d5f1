import type { Clock } from '@astrovoice/contracts/clock'
import type { CallerMemory } from './caller-memory.ts'

/** Deleted in one statement. */
const maxAtATime = 1000

/** Deletes what has expired of all callers. */
export async function removeExpiredMemory({
  memory,
  clock,
}: {
  readonly memory: Pick<CallerMemory, 'deleteExpired'>
  readonly clock: Clock
}): Promise<void> {
  while ((await memory.deleteExpired(clock.nowMs(), maxAtATime)) === maxAtATime);
}
