import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { Platform } from 'react-native'
import { callerKey } from '../cache/kept-queries.ts'
import type { Payment, Platform as PackPlatform } from '@astrovoice/contracts'
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

/** What can be added on this platform. */
export const packsQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: [...walletKey(api), 'packs'],
    queryFn: () => api.ask('listPacks', { query: { platform: platform() } }),
  })

/** Where the app runs, as packs are offered by it. */
export const platform = (): PackPlatform => {
  const { OS } = Platform
  return OS === 'ios' || OS === 'android' ? OS : 'web'
}

const pendingMs = 2000

const isPending = ({ state, refundingPaise }: Payment) => state === 'pending' || refundingPaise > 0

/** The newest payments; while money is on its way they are read again. */
export const paymentsQuery = (api: CallerApi) =>
  queryOptions({
    queryKey: [...walletKey(api), 'payments'],
    queryFn: () => api.ask('listPayments', { query: { limit: 20 } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.payments.some(isPending) ? pendingMs : false),
  })
