import { createContext, useContext, useEffect, useMemo, useCallback, useState, type ReactNode } from 'react'
import { setupI18n } from '@lingui/core'
import { I18nProvider, useLingui } from '@lingui/react'
import { getLocales } from 'expo-localization'
import { Language } from '@astrovoice/contracts'
import { deviceStore } from '../session/device-store'
import type { Translate } from './catalogue.ts'
import { deviceLanguage } from './device-language.ts'
import { showPageLanguage } from './page-language'
import { createShownMessages } from './shown-messages.ts'
import './plural-rules'

export interface Locale {
  readonly language: Language
  readonly t: Translate
  choose(language: Language): void
}

const key = 'astrovoice.language'

interface Messages {
  choose(language: Language): void
  loadAccount(): Promise<void>
}
const MessagesContext = createContext<Messages>({
  choose: () => undefined,
  loadAccount: () => Promise.reject(new Error('There is no provider of messages.')),
})

/** The language that the caller has chosen, or the device's. */
async function firstLanguage(): Promise<Language> {
  const stored = Language.safeParse(await deviceStore.get(key))
  return stored.success ? stored.data : deviceLanguage(getLocales())
}

/** Renders its children when the messages of the first language are loaded; in English when they cannot be. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [i18n] = useState(() => setupI18n())
  const shown = useMemo(() => createShownMessages(i18n, showPageLanguage), [i18n])
  useEffect(() => {
    firstLanguage()
      .then(shown.show)
      .catch(() => shown.show('en'))
  }, [shown])
  const messages = useMemo<Messages>(
    () => ({
      choose(chosen) {
        void deviceStore.set(key, chosen)
        // Without a network the language stays as it is until the next start.
        shown.show(chosen).catch(() => undefined)
      },
      loadAccount: shown.showAccount,
    }),
    [shown],
  )
  return (
    <I18nProvider i18n={i18n}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </I18nProvider>
  )
}

/** Loads the messages of screens that a first call does not need; from then on they come in every language. */
export const useAccountMessages = (): Messages['loadAccount'] => useContext(MessagesContext).loadAccount

/** The language that is shown, and its messages: `t('births.add')`. */
export function useLocale(): Locale {
  const { i18n } = useLingui()
  const language = i18n.locale as Language
  // Another function for another language, so that what depends on it is rendered.
  const t = useCallback<Translate>((id, ...[values]) => i18n._(id, values), [i18n, language])
  return { language, t, choose: useContext(MessagesContext).choose }
}
