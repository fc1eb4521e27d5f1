import type { CallSummary, conversationRoutes } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

const audioUrlLifeMs = 60 * 60_000

export function handleConversations({
  conversations,
  files,
}: ApiContext): RouteHandlers<typeof conversationRoutes> {
  /** What is stored is the file's key; what is told is an address that works for an hour. */
  const signAudio = async (call: CallSummary): Promise<CallSummary> => ({
    ...call,
    audioUrl: call.audioUrl && (await files.signUrl(call.audioUrl, audioUrlLifeMs)),
  })
  return {
    async listConversations({ principal: { userId }, query: { limit, before } }) {
      const page = { limit, beforeMs: before === undefined ? undefined : Date.parse(before) }
      return { conversations: await conversations.list(userId, page) }
    },
    async getConversation({ principal: { userId }, params: { conversationId } }) {
      const conversation = await conversations.find(userId, conversationId)
      if (!conversation) throw new UserFault('conversation_unknown')
      return { ...conversation, calls: await Promise.all(conversation.calls.map(signAudio)) }
    },
  }
}
