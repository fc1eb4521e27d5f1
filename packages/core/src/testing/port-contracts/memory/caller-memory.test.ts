import { randomUUID } from 'node:crypto'
import type { BirthProfileId, UserId } from '@astrovoice/contracts'
import { InMemoryCallerMemory } from '../../fakes/index.ts'
import { callerMemoryContract } from './caller-memory.ts'

callerMemoryContract('InMemoryCallerMemory', () => {
  const memory = new InMemoryCallerMemory()
  return {
    memory,
    createUser: async () => randomUUID() as UserId,
    createBirth: async () => randomUUID() as BirthProfileId,
    erase: async (userId) => memory.erase(userId),
  }
})
