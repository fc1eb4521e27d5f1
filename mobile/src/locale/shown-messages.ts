import type { I18n } from '@lingui/core'
import type { Language } from '@astrovoice/contracts'
import { activate } from './activate.ts'
import type { AccountCatalogue, Catalogue } from './catalogue.ts'
import { en } from './en.ts'

/** English is in the first script; another language is loaded when it is shown. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  hi: async () => (await import('./hi.ts')).hi,
  hinglish: async () => (await import('./hinglish.ts')).hinglish,
}

const accountLoaders: Readonly<Record<Language, () => Promise<AccountCatalogue>>> = {
  en: async () => (await import('./account/en.ts')).accountEn,
  hi: async () => (await import('./account/hi.ts')).accountHi,
  hinglish: async () => (await import('./account/hinglish.ts')).accountHinglish,
}

export interface ShownMessages {
  /** Shows all messages in a language. Of two that are loaded together the one that was asked for last is shown. */
  show(language: Language): Promise<void>
  /** From now on messages of the account are among them. */
  showAccount(): Promise<void>
}

/** Which messages are shown, and loads those that are not there yet. */
export function createShownMessages(i18n: I18n, onShown: (language: Language) => void): ShownMessages {
  let asked: Language = 'en'
  let wantsAccount = false
  let showsAccount = false

  async function show(language: Language): Promise<void> {
    asked = language
    const catalogue = await loaders[language]()
    const account = wantsAccount ? await accountLoaders[language]() : null
    if (asked !== language) return
    activate(i18n, language, { ...catalogue, ...account })
    showsAccount = account !== null
    onShown(language)
  }

  return {
    show,
    async showAccount() {
      wantsAccount = true
      // Another language may be asked for meanwhile, which is shown with them later.
      while (!showsAccount) await show(asked)
    },
  }
}
