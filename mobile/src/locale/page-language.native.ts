import type { Language } from '@astrovoice/contracts'

/** Phones read all apps out in the language of the system. */
export const showPageLanguage = (_language: Language) => undefined
