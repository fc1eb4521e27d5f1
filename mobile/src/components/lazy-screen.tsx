import type { ComponentType } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useAccountMessages } from '../locale/use-locale.tsx'
import { LoadingScreen } from './loading-screen.tsx'

interface LazyOptions {
  /** The screen has messages of `locale/account`. */
  readonly hasAccountMessages?: boolean
}

/** A screen whose script is loaded when it is first shown. Without a network it says so and can be tried again. */
export function lazyScreen<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
  { hasAccountMessages = false }: LazyOptions = {},
) {
  return function LazyScreen(props: P) {
    const loadMessages = useAccountMessages()
    const query = useQuery({
      queryKey: ['script', name],
      queryFn: async () => {
        const [Screen] = await Promise.all([load(), hasAccountMessages ? loadMessages() : null])
        return Screen
      },
      staleTime: Infinity,
      gcTime: Infinity,
    })
    const Loaded = query.data
    return Loaded ? <Loaded {...props} /> : <LoadingScreen query={query} />
  }
}
