import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** Facts and answers that astrologers remember, the latest first. */
export const memoryQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: callerKey(api, 'memory'),
    queryFn: async () => (await api.ask('listMemory', {})).memories,
  })

/** Times that the caller heard. */
export const predictionsQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: callerKey(api, 'predictions'),
    queryFn: async () => (await api.ask('listPredictions', {})).predictions,
  })

/** How predictions of all callers came true. */
export const scoreQuery = (api: CallerApi) =>
  queryOptions({ queryKey: ['prediction-score'], queryFn: () => api.ask('getPredictionScore', {}) })

/** After something was changed or forgotten the screens read again. */
export async function readMemoryAgain(cache: QueryClient, api: CallerApi): Promise<void> {
  await Promise.all([
    cache.invalidateQueries(memoryQuery(api)),
    cache.invalidateQueries(predictionsQuery(api)),
  ])
}
