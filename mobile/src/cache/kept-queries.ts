import type { Query, QueryClient } from '@tanstack/react-query'
import type { UserId } from '@astrovoice/contracts'

export const keptForMs = 86_400_000

/** For queries whose data are shown at the next start until newer ones are there. */
export const kept = { gcTime: keptForMs, meta: { isKept: true } } as const

/**
 * Whether the data of a query are kept. Old ones are not: each start renews the age of the whole. An empty list is not
 * either: screens send the caller elsewhere by it, so it must be a new one.
 */
export function isToKeep({ state, meta }: Pick<Query, 'state' | 'meta'>, nowMs: number): boolean {
  const isEmpty = Array.isArray(state.data) && state.data.length === 0
  const isOld = nowMs - state.dataUpdatedAt >= keptForMs
  return state.status === 'success' && meta?.['isKept'] === true && !isEmpty && !isOld
}

/** The key of data of one caller, so that they are never shown to another one. */
export const callerKey = ({ userId }: { readonly userId: UserId | null }, ...parts: readonly unknown[]) =>
  ['caller', userId, ...parts] as const

/** Drops the data of all other callers: a tab may write them after another tab has signed out. */
export function dropOtherCallers(cache: QueryClient, userId: UserId | null): void {
  cache.removeQueries({
    predicate: ({ queryKey: [kind, owner] }) => kind === 'caller' && (userId === null || owner !== userId),
  })
}
