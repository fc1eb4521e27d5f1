import type { Language } from '@astrovoice/contracts'

/** Words that may be a clause, as a sentence that stands alone: with a capital and a full stop. */
export function asSentence(words: string, language: Language): string {
  const begun = words.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
  return /[.!?।]$/.test(begun) ? begun : `${begun}${language === 'hi' ? '।' : '.'}`
}
