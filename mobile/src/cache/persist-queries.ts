import type { Query } from '@tanstack/react-query'
import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import { isToKeep, keptForMs } from './kept-queries.ts'
import { queryStore } from './query-store'

const key = 'astrovoice.queries'

export const persistOptions = {
  persister: createAsyncStoragePersister({ storage: queryStore, key }),
  maxAge: keptForMs,
  /** Data of another form are dropped: change it together with the contracts of a kept query. */
  buster: '3',
  dehydrateOptions: { shouldDehydrateQuery: (query: Query) => isToKeep(query, Date.now()) },
}

/** Forgets what is kept at once, without the pause in which the cache collects changes. */
export const forgetKeptQueries = async () => queryStore.removeItem(key)
