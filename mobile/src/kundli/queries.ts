import { queryOptions } from '@tanstack/react-query'
import type { BirthProfileId, Language, PlaceId } from '@astrovoice/contracts'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

export const kundliQuery = (api: CallerApi, birthProfileId: BirthProfileId, language: Language) =>
  queryOptions({
    queryKey: callerKey(api, 'kundli', birthProfileId, language),
    queryFn: () => api.ask('getKundli', { params: { birthProfileId }, query: { language } }),
  })

interface DayOf {
  readonly birthProfileId: BirthProfileId
  /** The present place, which the server knows; null without one. */
  readonly placeId: PlaceId | null
  readonly language: Language
  readonly date: string | undefined
}

export const dayQuery = (api: CallerApi, { birthProfileId, placeId, language, date }: DayOf) =>
  queryOptions({
    queryKey: callerKey(api, 'day', birthProfileId, placeId, language, date),
    queryFn: () => api.ask('getDay', { params: { birthProfileId }, query: { language, date } }),
  })

interface MatchOf {
  readonly birthProfileId: BirthProfileId
  readonly other: BirthProfileId
  readonly side: 'bride' | 'groom'
  readonly language: Language
}

/** Guna milan; `side` is the first profile's. */
export const matchQuery = (api: CallerApi, { birthProfileId, other, side, language }: MatchOf) =>
  queryOptions({
    queryKey: callerKey(api, 'match', birthProfileId, other, side, language),
    queryFn: () =>
      api.ask('matchProfiles', { params: { birthProfileId }, query: { with: other, side, language } }),
  })
