import { queryOptions } from '@tanstack/react-query'
import type { BirthProfileId, DrawnVarga, Language } from '@astrovoice/contracts'
import { callerKey, kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

export const birthsQuery = (api: CallerApi) =>
  queryOptions({
    ...kept,
    queryKey: callerKey(api, 'births'),
    queryFn: async () => (await api.ask('listBirthProfiles', {})).birthProfiles,
  })

export const meQuery = (api: CallerApi) =>
  queryOptions({ queryKey: callerKey(api, 'me'), queryFn: () => api.ask('getMe', {}) })

/** A chart as SVG. Labels are in Latin letters unless the language is Hindi. */
export const chartQuery = (api: CallerApi, { birthProfileId, language, varga }: ChartOf) =>
  queryOptions({
    queryKey: callerKey(api, 'chart', birthProfileId, language === 'hi', varga),
    queryFn: () =>
      api.ask('drawChart', {
        params: { birthProfileId },
        query: { style: 'north', theme: 'dark', language: language === 'hi' ? 'hi' : 'en', varga },
      }),
  })

interface ChartOf {
  readonly birthProfileId: BirthProfileId
  readonly language: Language
  readonly varga: DrawnVarga
}

export const placesQuery = (api: CallerApi, q: string) =>
  queryOptions({
    queryKey: ['places', q],
    queryFn: () => api.ask('searchPlaces', { query: { q, limit: 6 } }),
    staleTime: Infinity,
  })
