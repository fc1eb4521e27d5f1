import { useGlobalSearchParams, usePathname, useSegments } from 'expo-router'

/** The shown address with its query. */
export function useAddress(): string {
  const pathname = usePathname()
  const segments: readonly string[] = useSegments()
  const inPath = new Set(segments.map((segment) => segment.replace(/^\[(.*)\]$/, '$1')))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(useGlobalSearchParams())) {
    if (typeof value === 'string' && !inPath.has(name)) query.set(name, value)
  }
  const search = query.toString()
  return search ? `${pathname}?${search}` : pathname
}
