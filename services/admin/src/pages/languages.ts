import type { Language } from '@astrovoice/contracts'

export const languageNames: Record<Language, string> = { en: 'English', hi: 'Hindi', hinglish: 'Hinglish' }

/** As BCP 47 has them: Hinglish is Hindi in Latin letters. */
export const languageTags: Record<Language, string> = { en: 'en-IN', hi: 'hi', hinglish: 'hi-Latn' }
