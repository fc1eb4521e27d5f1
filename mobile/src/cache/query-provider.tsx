import { useEffect, useState, type ReactNode } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { CallFault } from '@astrovoice/client/rest'
import { followDevice } from './follow-device'

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

/** The cache of what the API has replied. */
export function QueryProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient)
  useEffect(followDevice, [])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
