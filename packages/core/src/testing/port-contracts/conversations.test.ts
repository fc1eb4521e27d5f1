import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryConversations } from '../fakes/conversations.ts'
import { conversationsContract } from './conversations.ts'

conversationsContract('InMemoryConversations', () => ({
  conversations: new InMemoryConversations(),
  createUser: async () => randomUUID() as UserId,
}))
