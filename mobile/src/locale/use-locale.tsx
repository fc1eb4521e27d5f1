import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { getLocales } from 'expo-localization'
import { Platform } from 'react-native'
import { Language } from '@astrovoice/contracts'
import { deviceStore } from '../session/device-store'
import { deviceLanguage } from './device-language.ts'
import { en, type Strings } from './en.ts'

export interface Locale {
  readonly language: Language
  readonly strings: Strings
  choose(language: Language): void
}

const key = 'astrovoice.language'
const english = { language: 'en', strings: en } as const
const LocaleContext = createContext<Locale>({ ...english, choose: () => undefined })

/** English is in the first script; another language is loaded when it is shown. */
const loaders: Record<Language, () => Promise<Strings>> = {
  en: async () => en,
  hi: async () => (await import('./hi.ts')).hi,
  hinglish: async () => (await import('./hinglish.ts')).hinglish,
}

/** The language that the caller has chosen, or the device's. */
async function firstLanguage(): Promise<Language> {
  const stored = Language.safeParse(await deviceStore.get(key))
  return stored.success ? stored.data : deviceLanguage(getLocales())
}

/** Renders its children when the strings of the first language are loaded; in English when they cannot be. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<Omit<Locale, 'choose'> | null>(null)
  const load = useCallback(async (language: Language) => {
    show({ language, strings: await loaders[language]() })
  }, [])
  useEffect(() => {
    firstLanguage()
      .then(load)
      .catch(() => show(english))
  }, [load])
  const choose = useCallback(
    (chosen: Language) => {
      void deviceStore.set(key, chosen)
      // Without a network the language stays as it is until the next start.
      load(chosen).catch(() => undefined)
    },
    [load],
  )
  const language = shown?.language
  // Screen readers choose their voice by it. Hinglish is Hindi in Latin letters.
  useEffect(() => {
    if (language && Platform.OS === 'web') {
      document.documentElement.lang = language === 'hinglish' ? 'hi-Latn' : language
    }
  }, [language])
  return shown ? <LocaleContext value={{ ...shown, choose }}>{children}</LocaleContext> : null
}

export const useLocale = () => useContext(LocaleContext)
