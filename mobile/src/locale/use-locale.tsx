import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { Platform } from 'react-native'
import { Language } from '@astrovoice/contracts'
import { en, type Strings } from './en.ts'
import { hi } from './hi.ts'
import { hinglish } from './hinglish.ts'
import { deviceStore } from '../session/device-store'

export interface Locale {
  readonly language: Language
  readonly strings: Strings
  choose(language: Language): void
}

const strings = { en, hi, hinglish }
const LocaleContext = createContext<Locale>({ language: 'en', strings: en, choose: () => undefined })

const key = 'astrovoice.language'

/** Starts in the device's language if the app has it. */
const deviceLanguage = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('hi') ? 'hi' : 'en'

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [language, show] = useState(deviceLanguage)
  useEffect(() => {
    void deviceStore.get(key).then((stored) => {
      const chosen = Language.safeParse(stored)
      if (chosen.success) show(chosen.data)
    })
  }, [])
  const choose = useCallback((chosen: Language) => {
    show(chosen)
    void deviceStore.set(key, chosen)
  }, [])
  // Screen readers choose their voice by it. Hinglish is Hindi in Latin letters.
  useEffect(() => {
    if (Platform.OS === 'web') document.documentElement.lang = language === 'hinglish' ? 'hi-Latn' : language
  }, [language])
  return <LocaleContext value={{ language, strings: strings[language], choose }}>{children}</LocaleContext>
}

export const useLocale = () => useContext(LocaleContext)
