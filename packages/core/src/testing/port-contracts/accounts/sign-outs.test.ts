import { InMemorySignOuts } from '../../fakes/sign-outs.ts'
import { signOutsContract } from './sign-outs.ts'

const signOuts = new InMemorySignOuts()

signOutsContract('The memory of the tests', signOuts, [signOuts, signOuts])
