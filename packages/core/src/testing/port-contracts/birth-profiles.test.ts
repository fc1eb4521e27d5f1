import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemoryBirthProfiles } from '../fakes/birth-profiles.ts'
import { birthProfilesContract } from './birth-profiles.ts'

birthProfilesContract('InMemoryBirthProfiles', () => ({
  birthProfiles: new InMemoryBirthProfiles(),
  createUser: async () => randomUUID() as UserId,
}))
