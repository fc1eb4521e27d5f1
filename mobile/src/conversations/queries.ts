import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import type { ConversationId } from '@astrovoice/contracts'
import { callerKey, kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'
import { joinPages } from './join-pages.ts'
import { pauseForSummary } from './summary-wait.ts'

const pageSize = 20

/** The key of every query of conversations. */
export const conversationsKey = (api: CallerApi) => callerKey(api, 'conversations')

/** After talks were deleted nothing of them stays on this device: screens read theirs again, and others are dropped. */
export async function forgetTalks(cache: QueryClient, api: CallerApi): Promise<void> {
  cache.removeQueries({ queryKey: conversationsKey(api), type: 'inactive' })
  await cache.invalidateQueries({ queryKey: conversationsKey(api) })
}

/** The caller's conversations by pages, newest first. */
export const conversationsQuery = (api: CallerApi) =>
  infiniteQueryOptions({
    ...kept,
    queryKey: [...conversationsKey(api), 'list'],
    queryFn: ({ pageParam }) =>
      api.ask('listConversations', { query: { limit: pageSize, before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
    select: ({ pages }) => pages.flatMap(({ conversations }) => conversations),
  })

/** A conversation by pages of calls, newest first. It is read again until the summary of its last call is there. */
export const conversationQuery = (api: CallerApi, conversationId: ConversationId) =>
  infiniteQueryOptions({
    queryKey: [...conversationsKey(api), conversationId],
    queryFn: ({ pageParam }) =>
      api.ask('getConversation', { params: { conversationId }, query: { before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (oldest) => (oldest.hasEarlierCalls ? oldest.calls[0]?.startedAt : undefined),
    select: ({ pages }) => {
      const [oldest, ...newer] = pages.toReversed()
      return oldest && joinPages([oldest, ...newer])
    },
    refetchInterval: ({ state }) => {
      const [latest] = state.data?.pages ?? []
      return (latest && pauseForSummary(latest, Date.now())) ?? false
    },
  })
