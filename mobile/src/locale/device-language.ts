import type { Language } from '@astrovoice/contracts'

/** What this function reads of a language that the device is set to. */
export interface DeviceLocale {
  readonly languageCode: string | null
  readonly languageScriptCode: string | null
}

/** The first language of the device, in the order of its settings, that the app has; else English. */
export function deviceLanguage(locales: readonly DeviceLocale[]): Language {
  for (const { languageCode, languageScriptCode } of locales) {
    if (languageCode === 'hi') return languageScriptCode === 'Latn' ? 'hinglish' : 'hi'
    if (languageCode === 'en') return 'en'
  }
  return 'en'
}
