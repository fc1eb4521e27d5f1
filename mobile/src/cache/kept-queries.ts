import type { Query } from '@tanstack/react-query'
import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import { queryStore } from './query-store'

const key = 'astrovoice.queries'
const dayMs = 86_400_000

/** For queries whose data are shown at the next start until newer ones are there. */
export const kept = { gcTime: dayMs, meta: { isKept: true } } as const

/** An empty list is not kept: screens send the caller elsewhere by it, so it must be a new one. */
function shouldDehydrateQuery({ state, meta }: Query): boolean {
  const isEmpty = Array.isArray(state.data) && state.data.length === 0
  return state.status === 'success' && meta?.['isKept'] === true && !isEmpty
}

export const persistOptions = {
  persister: createAsyncStoragePersister({ storage: queryStore, key }),
  maxAge: dayMs,
  /** Data of another form are dropped: change it together with the contracts of a kept query. */
  buster: '1',
  dehydrateOptions: {
    shouldDehydrateQuery,
  },
}

/** Forgets what is kept at once, without the pause in which the cache collects changes. */
export const forgetKeptQueries = async () => queryStore.removeItem(key)
