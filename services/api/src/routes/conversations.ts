import type { conversationRoutes } from '@astrovoice/contracts'
import { deleteCall, deleteConversation, deleteConversations, UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'
import { describeConversation, describeHead } from './describe-conversation.ts'

const audioUrlLifeMs = 60 * 60_000

export function handleConversations(context: ApiContext): RouteHandlers<typeof conversationRoutes> {
  const { conversations, files, wallets } = context
  const signAudio = (key: string) => files.signUrl(key, audioUrlLifeMs)
  return {
    async listConversations({ principal: { userId }, query }) {
      const { limit } = query
      const found = await conversations.list(userId, { ...toPage(query), limit: limit + 1 })
      const page = found.slice(0, limit).map(describeHead)
      const nextBefore = found.length > limit ? (page.at(-1)?.lastCallAt ?? null) : null
      return { conversations: page, nextBefore }
    },
    async getConversation({ principal: { userId }, params: { conversationId }, query }) {
      const conversation = await conversations.find(userId, conversationId, toPage(query))
      if (!conversation) throw new UserFault('conversation_unknown')
      const callIds = conversation.calls.map(({ callId }) => callId)
      const charges = await wallets.findCharges(userId, callIds)
      return describeConversation(conversation, charges, signAudio)
    },
    async deleteConversation({ principal: { userId }, params: { conversationId } }) {
      await deleteConversation(context, userId, conversationId)
    },
    async deleteConversations({ principal: { userId } }) {
      await deleteConversations(context, userId)
    },
    async deleteCall({ principal: { userId }, params: { callId } }) {
      await deleteCall(context, userId, callId)
    },
    async rateCall({ principal: { userId }, params: { callId }, body: { rating } }) {
      if (!(await conversations.rateCall(userId, callId, rating))) throw new UserFault('not_found')
    },
  }
}

const toPage = ({ limit, before }: { limit: number; before?: string | undefined }) => ({
  limit,
  beforeMs: before === undefined ? undefined : Date.parse(before),
})
