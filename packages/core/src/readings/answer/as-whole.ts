import { inAll, type Speak } from '../speak.ts'
import { asSentence } from './as-sentence.ts'

/** A clause as a sentence that stands alone, in each language. */
export const asWhole = (clause: Speak): Speak => inAll((language) => asSentence(clause[language], language))
