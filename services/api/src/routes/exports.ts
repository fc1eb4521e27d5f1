import { toInstant, type DataExport as DescribedExport, type exportRoutes } from '@astrovoice/contracts'
import {
  archiveKey,
  archiveLifeMs,
  requestExport,
  stateOf,
  UserFault,
  type DataExport,
} from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

const downloadUrlLifeMs = 15 * 60_000

export function handleExports({ exporting, files, clock }: ApiContext): RouteHandlers<typeof exportRoutes> {
  const { dataExports } = exporting

  /** Null for an archive that has expired. */
  async function describe(each: DataExport): Promise<DescribedExport | null> {
    const { id, requestedAtMs, archive } = each
    const state = stateOf(each, clock.nowMs())
    if (state === 'expired') return null
    const base = { id, state, requestedAt: toInstant(requestedAtMs) }
    if (!archive) return { ...base, readyAt: null, expiresAt: null, sizeBytes: null, downloadUrl: null }
    const { readyAtMs, sizeBytes } = archive
    return {
      ...base,
      readyAt: toInstant(readyAtMs),
      expiresAt: toInstant(readyAtMs + archiveLifeMs),
      sizeBytes,
      downloadUrl: await files.signUrl(archiveKey(id), downloadUrlLifeMs),
    }
  }

  const find = (described: DescribedExport | null) => {
    if (!described) throw new UserFault('not_found')
    return described
  }

  return {
    async requestExport({ principal: { userId } }) {
      return find(await describe(await requestExport(exporting, userId)))
    },
    async listExports({ principal: { userId } }) {
      const described = await Promise.all((await dataExports.list(userId)).map(describe))
      return { exports: described.filter((each) => each !== null) }
    },
    async getExport({ principal: { userId }, params: { exportId } }) {
      const found = await dataExports.find(exportId)
      return find(found?.userId === userId ? await describe(found) : null)
    },
  }
}
