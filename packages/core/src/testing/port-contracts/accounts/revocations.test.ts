import { InMemoryRevocations } from '../../fakes/privacy/revocations.ts'
import { revocationsContract } from './revocations.ts'

revocationsContract('The memory of the tests', () => new InMemoryRevocations())
