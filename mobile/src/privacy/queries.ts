import { queryOptions } from '@tanstack/react-query'
import type { ErasureId } from '@astrovoice/contracts'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** How often a job that is under way is looked at. */
const lookEveryMs = 3000

/** The newest archive of the caller’s data, null for none. It is read again while it is being made. */
export const newestExportQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: callerKey(api, 'export'),
    queryFn: async () => (await api.ask('listExports', {})).exports[0] ?? null,
    refetchInterval: ({ state }) => (state.data?.state === 'under_way' ? lookEveryMs : false),
  })

/** The receipt of an erasure, which needs no sign-in. */
export const erasureQuery = (api: CallerApi, erasureId: ErasureId) =>
  queryOptions({
    queryKey: ['erasure', erasureId],
    queryFn: () => api.ask('getErasure', { params: { erasureId } }),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : lookEveryMs),
  })
