import type { JobType, Queue } from 'bullmq'

const states: JobType[] = [
  'waiting',
  'prioritized',
  'delayed',
  'waiting-children',
  'active',
  'failed',
  'completed',
]
/** Jobs of each state that are read at once. */
const pageSize = 500

/** Removes jobs of a queue whose payload has one of the ids as a field. False when one of them runs and stays. */
export async function removeAbout(queue: Queue, ids: ReadonlySet<string>): Promise<boolean> {
  const found = new Set<string>()
  for (let start = 0; ; start += pageSize) {
    // All states at one moment: a job that changes its state between two readings would be in neither.
    const page = await queue.getJobs(states, start, start + pageSize - 1)
    if (page.length === 0) break
    for (const job of page) if (job.id !== undefined && isAbout(job.data, ids)) found.add(job.id)
  }
  let areAllRemoved = true
  for (const id of found) if ((await queue.remove(id)) === 0) areAllRemoved = false
  return areAllRemoved
}

const isAbout = (payload: unknown, ids: ReadonlySet<string>) =>
  Object.values(payload ?? {}).some((value) => typeof value === 'string' && ids.has(value))
