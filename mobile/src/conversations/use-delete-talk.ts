import { useQueryClient } from '@tanstack/react-query'
import type { CallId, ConversationId } from '@astrovoice/contracts'
import { useSession } from '../session/use-session.tsx'
import { conversationQuery, conversationsKey, conversationsQuery } from './queries.ts'

/** Deletes a conversation, or a call of it, at the server and on this device. */
export function useDeleteTalk(conversationId: ConversationId, onGone: () => void) {
  const { api } = useSession()
  const cache = useQueryClient()

  async function forget(): Promise<void> {
    onGone()
    cache.removeQueries({ queryKey: conversationQuery(api, conversationId).queryKey })
    await cache.invalidateQueries({ queryKey: conversationsQuery(api).queryKey })
  }

  return {
    async deleteTalk(): Promise<void> {
      await api.ask('deleteConversation', { params: { conversationId } })
      await forget()
    },
    /** The last call of a conversation takes it along. */
    async deleteCall(callId: CallId, isLast: boolean): Promise<void> {
      await api.ask('deleteCall', { params: { callId } })
      if (isLast) return forget()
      await cache.invalidateQueries({ queryKey: conversationsKey(api) })
    },
  }
}
