import type { ExportId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { JobFailure, type JobRun } from '../../jobs/index.ts'
import type { ObjectStore } from '../../ports/object-store.ts'
import { archiveFiles, type ArchiveFile, type ArchiveSources } from './archive-files.ts'
import { archiveKey, archiveLifeMs, stateOf, type DataExports } from './data-exports.ts'

/** Packs files into one archive, piece by piece. */
export type PackFiles = (files: AsyncIterable<ArchiveFile>) => AsyncIterable<Uint8Array>

export interface ExportDataContext extends ArchiveSources {
  readonly dataExports: DataExports
  readonly objectStore: Pick<ObjectStore, 'get' | 'putStream' | 'delete'>
  readonly packFiles: PackFiles
  readonly clock: Clock
}

const archiveMediaType = 'application/zip'
/** How many attempts wait for an export that is not begun: its request may still run. */
const attemptsForBegin = 4

/**
 * Writes the archive of an export and marks it as ready. A repeated run writes it again. Then it removes archives of
 * all callers that have expired.
 */
export async function exportData(
  context: ExportDataContext,
  exportId: ExportId,
  { attempt, signal, log }: JobRun,
): Promise<void> {
  const { dataExports, objectStore, packFiles, clock } = context
  const ordered = await dataExports.find(exportId)
  if (!ordered) {
    if (attempt < attemptsForBegin) throw new JobFailure('the export is not begun')
    return log.warn({ exportId }, 'dropped an export that was never begun')
  }
  if (stateOf(ordered, clock.nowMs()) === 'under_way') {
    const files = untilAborted(archiveFiles(context, ordered.userId, clock.nowMs()), signal)
    const key = archiveKey(exportId)
    const { sizeBytes } = await objectStore.putStream(key, packFiles(files), archiveMediaType)
    log.info({ exportId, sizeBytes }, 'archive stored')
    const isStored = await dataExports.markReady(exportId, { readyAtMs: clock.nowMs(), sizeBytes })
    if (!isStored) await objectStore.delete(key)
  }
  await removeExpired(context)
}

/** As many as a worker removes at a time. */
const maxRemoved = 100

/** Removes exports of all callers that have expired or failed, with their archives. */
export async function removeExpired({
  dataExports,
  objectStore,
  clock,
}: Pick<ExportDataContext, 'dataExports' | 'clock'> & {
  readonly objectStore: Pick<ObjectStore, 'delete'>
}): Promise<void> {
  const nowMs = clock.nowMs()
  for (const each of await dataExports.listOlder(nowMs - archiveLifeMs, maxRemoved)) {
    if (stateOf(each, nowMs) === 'ready') continue
    await objectStore.delete(archiveKey(each.id))
    await dataExports.delete(each.id)
  }
}

async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    signal.throwIfAborted()
    yield item
  }
}
