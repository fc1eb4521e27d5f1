import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryErasures } from '../../fakes/index.ts'
import { erasuresContract } from './erasures.ts'

erasuresContract('InMemoryErasures', () => {
  const phones = new Map<UserId, string>()
  return {
    erasures: new InMemoryErasures({
      addressesOf: (userId) => (phones.has(userId) ? [phones.get(userId)!] : null),
      remove: (userId) => void phones.delete(userId),
    }),
    async createUser(phone) {
      const userId = randomUUID() as UserId
      phones.set(userId, phone)
      return userId
    },
  }
})
