import { queryOptions } from '@tanstack/react-query'
import type { AstrologerId, Language, School, Speciality } from '@astrovoice/contracts'
import { kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** How often a screen asks again whether a call can start. */
export const refusalReadMs = 30_000

export interface AstrologerFilter {
  /** Beginnings of words of a name, speciality, language or school. */
  readonly text?: string | undefined
  readonly school?: School | undefined
  readonly speciality?: Speciality | undefined
  readonly language?: Language | undefined
}

/** @param inLanguage the language of names and taglines */
export const astrologersQuery = (api: CallerApi, inLanguage: Language, filter: AstrologerFilter = {}) =>
  queryOptions({
    // A search is not kept: there are as many as there are words.
    ...(filter.text === undefined ? kept : {}),
    queryKey: ['astrologers', inLanguage, filter],
    queryFn: async () => (await api.ask('listAstrologers', { query: { ...filter, inLanguage } })).astrologers,
  })

/** A sample's address is signed for an hour. */
const sampleFreshMs = 30 * 60_000

export const sampleQuery = (api: CallerApi, inLanguage: Language, astrologerId: AstrologerId) =>
  queryOptions({
    queryKey: ['astrologer-sample', inLanguage, astrologerId],
    queryFn: () => api.ask('getAstrologerSample', { params: { astrologerId }, query: { inLanguage } }),
    staleTime: ({ state }) => (state.data?.state === 'ready' ? sampleFreshMs : 0),
    gcTime: sampleFreshMs,
  })

export const astrologerQuery = (api: CallerApi, inLanguage: Language, astrologerId: AstrologerId) =>
  queryOptions({
    queryKey: ['astrologer', inLanguage, astrologerId],
    queryFn: () => api.ask('getAstrologer', { params: { astrologerId }, query: { inLanguage } }),
  })
