import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { callerKey } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'

/** The key of every query of the wallet: a change of it reads all of them again. */
export const walletKey = (api: CallerApi) => callerKey(api, 'wallet')

/** What the caller has, as it is when the screen opens. */
export const walletQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: [...walletKey(api), 'balance'],
    queryFn: () => api.ask('getWallet', {}),
    staleTime: 0,
  })

/** The history by pages, latest first. */
export const walletEntriesQuery = (api: CallerApi) =>
  infiniteQueryOptions({
    queryKey: [...walletKey(api), 'entries'],
    queryFn: ({ pageParam }) => api.ask('listWalletEntries', { query: { limit: 20, before: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
    select: ({ pages }) => pages.flatMap(({ entries }) => entries),
    staleTime: 0,
  })
