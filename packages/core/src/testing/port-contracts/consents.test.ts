import { randomUUID } from 'node:crypto'
import { InMemoryConsents, InMemoryUsers } from '../fakes/index.ts'
import { consentsContract } from './consents.ts'

consentsContract('InMemoryConsents', () => {
  const users = new InMemoryUsers()
  return {
    users,
    consents: new InMemoryConsents(users),
    createUser: async () => (await users.findOrCreate(`${randomUUID()}@example.org`)).id,
  }
})
