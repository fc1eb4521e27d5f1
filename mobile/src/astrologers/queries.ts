import { queryOptions } from '@tanstack/react-query'
import type { AstrologerId, Language, Speciality } from '@astrovoice/contracts'
import { kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

export interface AstrologerFilter {
  readonly speciality?: Speciality | undefined
  readonly language?: Language | undefined
}

/** @param inLanguage the language of names and taglines */
export const astrologersQuery = (api: CallerApi, inLanguage: Language, filter: AstrologerFilter = {}) =>
  queryOptions({
    ...kept,
    queryKey: ['astrologers', inLanguage, filter],
    queryFn: async () => (await api.ask('listAstrologers', { query: { ...filter, inLanguage } })).astrologers,
  })

export const astrologerQuery = (api: CallerApi, inLanguage: Language, astrologerId: AstrologerId) =>
  queryOptions({
    queryKey: ['astrologer', inLanguage, astrologerId],
    queryFn: () => api.ask('getAstrologer', { params: { astrologerId }, query: { inLanguage } }),
  })
