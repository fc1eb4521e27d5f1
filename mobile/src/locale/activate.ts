import type { I18n } from '@lingui/core'
import type { Language } from '@astrovoice/contracts'
import { compile, type AccountCatalogue, type Catalogue } from './catalogue.ts'

/** By these tags plurals are chosen and figures in messages are written. Hinglish has the grammar of Hindi. */
const tags: Readonly<Record<Language, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  hinglish: 'hi-Latn-IN',
}

/** Shows all messages in the language from now on. */
export function activate(
  i18n: I18n,
  language: Language,
  catalogue: Catalogue | (Catalogue & AccountCatalogue),
): void {
  i18n.loadAndActivate({ locale: language, locales: tags[language], messages: compile(catalogue) })
}
