import type { Language } from '@astrovoice/contracts'

/** Whether a name can stand in a sentence of the language: Hindi has no Latin letters, the others no Devanagari. */
export const fitsScript = (name: string, language: Language): boolean =>
  language === 'hi' ? !/\p{Script=Latin}/u.test(name) : !/\p{Script=Devanagari}/u.test(name)
