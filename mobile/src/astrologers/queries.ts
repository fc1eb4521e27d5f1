import { queryOptions } from '@tanstack/react-query'
import type { AstrologerId, Language, Speciality } from '@astrovoice/contracts'
import { kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

export interface AstrologerFilter {
  readonly speciality?: Speciality | undefined
  readonly language?: Language | undefined
}

export const astrologersQuery = (api: CallerApi, filter: AstrologerFilter = {}) =>
  queryOptions({
    ...kept,
    queryKey: ['astrologers', filter],
    queryFn: async () => (await api.ask('listAstrologers', { query: filter })).astrologers,
  })

export const astrologerQuery = (api: CallerApi, astrologerId: AstrologerId) =>
  queryOptions({
    queryKey: ['astrologer', astrologerId],
    queryFn: () => api.ask('getAstrologer', { params: { astrologerId } }),
  })
