import { queryOptions } from '@tanstack/react-query'
import type { BirthProfileId, HoroscopePeriod, Language, MoonSign } from '@astrovoice/contracts'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

interface MineOf {
  /** Left out: the caller's own birth. */
  readonly birthProfileId?: BirthProfileId | undefined
  readonly period: HoroscopePeriod
  readonly language: Language
}

export const myHoroscopeQuery = (api: CallerApi, { birthProfileId, period, language }: MineOf) =>
  queryOptions({
    queryKey: callerKey(api, 'horoscope', birthProfileId, period, language),
    queryFn: () => api.ask('getMyHoroscope', { query: { birthProfileId, period, language } }),
  })

interface SignOf {
  readonly sign: MoonSign
  readonly period: HoroscopePeriod
  readonly language: Language
}

export const signHoroscopeQuery = (api: CallerApi, { sign, period, language }: SignOf) =>
  queryOptions({
    queryKey: ['horoscope', sign, period, language],
    queryFn: () => api.ask('getSignHoroscope', { query: { sign, period, language } }),
  })
