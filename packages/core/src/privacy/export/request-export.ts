import type { ExportId, UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { JobQueue } from '../../jobs/index.ts'
import { UserFault } from '../../user-fault.ts'
import type { DataExport, DataExports } from './data-exports.ts'

export interface RequestExportDeps {
  readonly dataExports: Pick<DataExports, 'begin'>
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly clock: Clock
}

/**
 * Orders an archive, or returns the one that is under way. The job is enqueued first, so that no archive waits without
 * one; a job whose archive did not begin does nothing.
 * @throws UserFault token_invalid when the caller has been erased.
 */
export async function requestExport(
  { dataExports, jobQueue, clock }: RequestExportDeps,
  userId: UserId,
): Promise<DataExport> {
  const exportId = crypto.randomUUID() as ExportId
  await jobQueue.enqueue('exportData', { exportId })
  const begun = await dataExports.begin(userId, exportId, clock.nowMs())
  if (!begun) throw new UserFault('token_invalid')
  return begun
}
