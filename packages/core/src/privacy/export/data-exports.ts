import { retentionDays, type ExportId, type UserId } from '@astrovoice/contracts'

/** How long an archive is kept. */
export const archiveLifeMs = retentionDays.archives * 24 * 60 * 60_000
/** An archive that takes longer has failed: all its attempts end before. */
export const archiveWithinMs = 60 * 60_000

/** An archive that a caller ordered. */
export interface DataExport {
  readonly id: ExportId
  readonly userId: UserId
  readonly requestedAtMs: number
  /** Null until the archive is stored. */
  readonly archive: { readonly readyAtMs: number; readonly sizeBytes: number } | null
}

/** The key of an archive in the object store. */
export const archiveKey = (id: ExportId) => `exports/${id}.zip`

export const stateOf = (
  { archive, requestedAtMs }: Pick<DataExport, 'archive' | 'requestedAtMs'>,
  nowMs: number,
): 'under_way' | 'ready' | 'expired' | 'failed' => {
  if (!archive) return nowMs < requestedAtMs + archiveWithinMs ? 'under_way' : 'failed'
  return nowMs < archive.readyAtMs + archiveLifeMs ? 'ready' : 'expired'
}

/** Archives that callers ordered. */
export interface DataExports {
  /**
   * Begins an archive, or returns the one that the caller has under way. Of two simultaneous requests one begins.
   * Null for an unknown caller.
   */
  begin(userId: UserId, id: ExportId, nowMs: number): Promise<DataExport | null>
  find(id: ExportId): Promise<DataExport | null>
  /** A caller's, newest first. */
  list(userId: UserId): Promise<DataExport[]>
  /** False when the export has been deleted. */
  markReady(id: ExportId, archive: NonNullable<DataExport['archive']>): Promise<boolean>
  /** Of all callers, those that were requested before a moment, oldest first. */
  listOlder(beforeMs: number, limit: number): Promise<DataExport[]>
  delete(id: ExportId): Promise<void>
}
