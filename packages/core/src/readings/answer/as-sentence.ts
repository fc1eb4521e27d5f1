import type { Language } from '@astrovoice/contracts'
import { capital } from '../speak.ts'

/** Words that may be a clause, as a sentence that stands alone: with a capital and a full stop. */
export function asSentence(words: string, language: Language): string {
  const begun = capital(words)
  return /[.!?।]$/.test(begun) ? begun : `${begun}${language === 'hi' ? '।' : '.'}`
}
