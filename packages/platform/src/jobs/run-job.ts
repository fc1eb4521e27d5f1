import { UnrecoverableError, type Job } from 'bullmq'
import type { JobHandlers, JobName } from '@astrovoice/contracts/operations'
import type { Logger } from '../process/index.ts'
import { describeFailure, isJobName, readJob, type ReadJob } from '@astrovoice/core'

/**
 * Runs one attempt. Redis keeps the failure's description and not the failure; a job that cannot be read is not
 * tried again.
 */
export async function runJob(job: Job<unknown>, handlers: JobHandlers, logger: Logger): Promise<void> {
  const { name, data, id: jobId, attemptsMade } = job
  if (!isJobName(name)) throw new UnrecoverableError('no job of the catalogue has this name')
  const { payload } = readOrRefuse(name, data)
  try {
    await handle(handlers, name, payload)
    logger.info({ jobId, attempt: attemptsMade + 1 }, 'job done')
  } catch (error) {
    logger.warn({ err: error, jobId, attempt: attemptsMade + 1 }, 'job attempt failed')
    throw new Error(describeFailure(error), { cause: error })
  }
}

function readOrRefuse<N extends JobName>(name: N, data: unknown): ReadJob<N> {
  try {
    return readJob(name, data)
  } catch (error) {
    throw new UnrecoverableError(describeFailure(error))
  }
}

const handle = <N extends JobName>(handlers: JobHandlers, name: N, payload: ReadJob<N>['payload']) =>
  handlers[name](payload)
