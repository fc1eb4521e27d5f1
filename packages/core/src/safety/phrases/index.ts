import type { Pattern } from '../patterns/concept.ts'
import { astrologerPhrases } from './astrologer.ts'
import { callerPhrases } from './caller.ts'
import { careDangers } from './care-dangers.ts'
import { careSigns } from './care-signs.ts'
import { careWords, harmlessWords } from './care.ts'
import { twinPhrases } from './twins.ts'

export { careDangers, careSigns, careWords, harmlessWords }

/**
 * Every phrase of the rules: those that decide (`caller`, `astrologer`, and `twin` against them), and those that are
 * evidence for the classifier (`care`, and `harmless` against them).
 */
export const phrases: readonly Pattern[] = [
  ...callerPhrases,
  ...astrologerPhrases,
  ...twinPhrases,
  ...careWords,
  ...careSigns,
  ...careDangers,
  ...harmlessWords,
]
