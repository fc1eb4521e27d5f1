import { createContext, useContext, useState, type ReactNode } from 'react'
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
  return <LocaleContext value={{ language, strings: strings[language], choose }}>{children}</LocaleContext>
}

export const useLocale = () => useContext(LocaleContext)
