import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryConversations } from '../fakes/conversations.ts'
import { conversationsContract } from './conversations.ts'

conversationsContract('InMemoryConversations', () => {
  const conversations = new InMemoryConversations()
  return {
    conversations,
    createUser: async () => randomUUID() as UserId,
    eraseUser: async (userId) => conversations.erase(userId),
  }
})
