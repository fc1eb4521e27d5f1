import { type Sentences, speakerOf, type Statement } from '../statement.ts'
import { GENERAL } from './general.ts'
import { PLACEMENTS } from './placements.ts'

const SENTENCES: Sentences = { ...GENERAL, ...PLACEMENTS }

export const speakEnglish = speakerOf<Statement>(SENTENCES)
