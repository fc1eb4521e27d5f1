import type { Language } from '@astrovoice/contracts'

/** Tells the browser the language of the page: screen readers choose their voice by it. */
export function showPageLanguage(language: Language): void {
  // Hinglish is Hindi in Latin letters.
  document.documentElement.lang = language === 'hinglish' ? 'hi-Latn' : language
}
