import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ConversationId } from '@astrovoice/contracts'
import { kept } from '../cache/kept-queries.ts'
import type { CallerApi } from '../session/caller-api.ts'
import { joinPages } from './join-pages.ts'
import { pauseForSummary } from './summary-wait.ts'

const pageSize = 20

/** The key of every query of conversations. */
export const conversationsKey = ['caller', 'conversations'] as const

/** The caller's conversations by pages, newest first. */
export const conversationsQuery = (api: CallerApi) =>
  infiniteQueryOptions({
    ...kept,
    queryKey: [...conversationsKey, 'list'],
    queryFn: async ({ pageParam }) =>
      (await api.ask('listConversations', { query: { limit: pageSize, before: pageParam } })).conversations,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (oldest) => (oldest.length === pageSize ? oldest.at(-1)?.lastCallAt : undefined),
  })

/** A conversation by pages of calls, newest first. It is read again until the summary of its last call is there. */
export const conversationQuery = (api: CallerApi, conversationId: ConversationId) =>
  infiniteQueryOptions({
    queryKey: [...conversationsKey, conversationId],
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
