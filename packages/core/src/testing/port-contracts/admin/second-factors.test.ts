import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import { InMemorySecondFactors } from '../../fakes/admin/second-factors.ts'
import { secondFactorsContract } from './second-factors.ts'

secondFactorsContract('The memory of the tests', () => ({
  factors: new InMemorySecondFactors(),
  createUser: async () => randomUUID() as UserId,
}))
