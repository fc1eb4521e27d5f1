import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { Platform } from 'react-native'
import type { Language } from '@astrovoice/contracts'
import { en, type Strings } from './en.ts'
import { hi } from './hi.ts'
import { hinglish } from './hinglish.ts'

export interface Locale {
  readonly language: Language
  readonly strings: Strings
  choose(language: Language): void
}

const strings = { en, hi, hinglish }
const LocaleContext = createContext<Locale>({ language: 'en', strings: en, choose: () => undefined })

/** Starts in the device's language if the app has it. */
const deviceLanguage = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('hi') ? 'hi' : 'en'

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState(deviceLanguage)
  // Screen readers choose their voice by it. Hinglish is Hindi in Latin letters.
  useEffect(() => {
    if (Platform.OS === 'web') document.documentElement.lang = language === 'hinglish' ? 'hi-Latn' : language
  }, [language])
  return <LocaleContext value={{ language, strings: strings[language], choose }}>{children}</LocaleContext>
}

export const useLocale = () => useContext(LocaleContext)
