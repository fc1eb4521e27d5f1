import { useState } from 'react'
import { useGlobalSearchParams, usePathname, useSegments } from 'expo-router'

/**
 * The address that a layout shows, with its query. While the layout shows something else, the router knows only a part of
 * it; so it is taken at first, and again only while `isShown`.
 */
export function useAddress(isShown: boolean): string {
  const address = useRouterAddress()
  const [kept, keep] = useState(address)
  if (!isShown || kept === address) return kept
  keep(address)
  return address
}

function useRouterAddress(): string {
  const pathname = usePathname()
  const segments: readonly string[] = useSegments()
  const notInQuery = new Set(['next', ...segments.map((segment) => segment.replace(/^\[(.*)\]$/, '$1'))])
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(useGlobalSearchParams())) {
    if (typeof value === 'string' && !notInQuery.has(name)) query.set(name, value)
  }
  const search = query.toString()
  return search ? `${pathname}?${search}` : pathname
}
