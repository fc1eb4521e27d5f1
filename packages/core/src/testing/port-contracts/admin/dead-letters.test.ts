import { InMemoryDeadLetters } from '../../fakes/dead-letters.ts'
import { deadLettersContract } from './dead-letters.ts'

deadLettersContract('The memory of the tests', async () => new InMemoryDeadLetters())
