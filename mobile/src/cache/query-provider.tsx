import { useEffect, useState, type ReactNode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client'
import { CallFault } from '@astrovoice/client/rest'
import { followDevice } from './follow-device'
import { persistOptions } from './persist-queries.ts'

/** Data this old is read again when a screen with it is opened. */
const staleAfterMs = 30_000
const maxRetries = 2

const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleAfterMs,
        // A request without a network fails at once, and the screen says so.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) =>
          failures < maxRetries && error instanceof CallFault && error.problem.retryable,
      },
    },
  })

/** The cache of what the API has replied. Kept data are shown at once, and read again. */
export function QueryProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient)
  useEffect(followDevice, [])
  return (
    <PersistQueryClientProvider
      client={client}
      persistOptions={persistOptions}
      onSuccess={() => void client.invalidateQueries({ predicate: ({ meta }) => meta?.['isKept'] === true })}
    >
      {children}
    </PersistQueryClientProvider>
  )
}
