import type { ComponentType } from 'react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { LoadingScreen } from './loading-screen.tsx'

/** A screen whose script is loaded when it is first shown. Without a network it says so and can be tried again. */
export function lazyScreen<P extends object>(name: string, load: () => Promise<ComponentType<P>>) {
  const script = queryOptions({
    queryKey: ['script', name],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return function LazyScreen(props: P) {
    const query = useQuery(script)
    const Loaded = query.data
    return Loaded ? <Loaded {...props} /> : <LoadingScreen query={query} />
  }
}
