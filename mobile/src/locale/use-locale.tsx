import { createContext, useContext, useState, type ReactNode } from 'react'
import { en, type Strings } from './en.ts'
import type { UiLanguage } from './format.ts'
import { hi } from './hi.ts'

export interface Locale {
  readonly language: UiLanguage
  readonly strings: Strings
  choose(language: UiLanguage): void
}

const strings = { en, hi }
const LocaleContext = createContext<Locale>({ language: 'en', strings: en, choose: () => undefined })

/** Starts in the device's language if the app has it. */
const deviceLanguage = (): UiLanguage =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('hi') ? 'hi' : 'en'

export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState(deviceLanguage)
  return <LocaleContext value={{ language, strings: strings[language], choose }}>{children}</LocaleContext>
}

export const useLocale = () => useContext(LocaleContext)
