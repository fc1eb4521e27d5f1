import type { conversationRoutes } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'
import { describeConversation, describeOutline } from './describe-conversation.ts'

const audioUrlLifeMs = 60 * 60_000

export function handleConversations({
  conversations,
  files,
}: ApiContext): RouteHandlers<typeof conversationRoutes> {
  const signAudio = (key: string) => files.signUrl(key, audioUrlLifeMs)
  return {
    async listConversations({ principal: { userId }, query }) {
      const page = await conversations.list(userId, toPage(query))
      return { conversations: page.map(describeOutline) }
    },
    async getConversation({ principal: { userId }, params: { conversationId }, query }) {
      const conversation = await conversations.find(userId, conversationId, toPage(query))
      if (!conversation) throw new UserFault('conversation_unknown')
      return describeConversation(conversation, signAudio)
    },
  }
}

const toPage = ({ limit, before }: { limit: number; before?: string | undefined }) => ({
  limit,
  beforeMs: before === undefined ? undefined : Date.parse(before),
})
