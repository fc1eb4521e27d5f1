import { queryOptions } from '@tanstack/react-query'
import type { Language } from '@astrovoice/contracts'
import { callerKey, kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

export const consentsQuery = (api: CallerApi) =>
  queryOptions({
    ...kept,
    queryKey: callerKey(api, 'consents'),
    queryFn: () => api.ask('getConsents', {}),
  })

export const noticesQuery = (api: CallerApi, language: Language) =>
  queryOptions({
    queryKey: ['notices', language],
    queryFn: () => api.ask('getNotices', { query: { language } }),
  })
