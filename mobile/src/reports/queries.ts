import { queryOptions } from '@tanstack/react-query'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** The lines that the caller reported, with the replies. */
export const reportsQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: callerKey(api, 'reports'),
    queryFn: async () => (await api.ask('listReports', {})).reports,
  })
