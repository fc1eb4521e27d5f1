import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryWallets } from '../../fakes/index.ts'
import { walletsContract } from './wallets.ts'

walletsContract('InMemoryWallets', () => {
  const users = new Set<UserId>()
  const wallets = new InMemoryWallets((userId) => users.has(userId))
  return {
    wallets,
    async createUser() {
      const userId = randomUUID() as UserId
      users.add(userId)
      return userId
    },
    async eraseUser(userId) {
      users.delete(userId)
      wallets.erase(userId)
    },
  }
})
