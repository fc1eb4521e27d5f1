import { z } from 'zod'
import { ExportId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

/** An archive of everything that the service holds about a caller. */
export const DataExport = z
  .object({
    id: ExportId,
    state: z
      .enum(['under_way', 'ready', 'failed'])
      .describe('failed: ask again. An archive that has expired is not found.'),
    requestedAt: Instant,
    readyAt: Instant.nullable(),
    expiresAt: Instant.nullable().describe('When the archive is deleted.'),
    sizeBytes: z.int().min(0).nullable(),
    downloadUrl: z
      .string()
      .nullable()
      .describe('A signed address of the ZIP file, which works for 15 minutes; ask again for another.'),
  })
  .meta({ id: 'DataExport', description: 'Fields of the archive are null unless its state is ready.' })
export type DataExport = z.infer<typeof DataExport>

export const exportRoutes = {
  requestExport: defineRoute({
    method: 'post',
    path: '/v1/me/exports',
    summary:
      'Orders an archive of everything that the service holds about the caller; while one is made, returns that.',
    tag: 'me',
    auth: 'user',
    audit: 'export_ordered',
    idempotent: true,
    reply: { status: 202, schema: DataExport },
    errors: [],
    budgets: ['exports'],
  }),
  listExports: defineRoute({
    method: 'get',
    path: '/v1/me/exports',
    summary: 'The caller’s archives that have not expired, newest first.',
    tag: 'me',
    auth: 'user',
    reply: { status: 200, schema: z.object({ exports: z.array(DataExport) }) },
    errors: [],
  }),
  getExport: defineRoute({
    method: 'get',
    path: '/v1/me/exports/{exportId}',
    summary: 'An archive of the caller: its state, and once it is ready where it is.',
    tag: 'me',
    auth: 'user',
    params: z.object({ exportId: ExportId }),
    reply: { status: 200, schema: DataExport },
    errors: ['not_found'],
  }),
}
