import type { Language } from '../language.ts'
import { purposeNames, purposes, type PurposeSpec } from './catalogue.ts'
import { en } from './en.ts'
import { hi } from './hi.ts'
import { hinglish } from './hinglish.ts'
import type { Notice } from './notice.ts'
import { localProvider, noticeVersionOf } from './notice-version.ts'
import type { NoticeWords } from './words.ts'

const words: Readonly<Record<Language, NoticeWords>> = { en, hi, hinglish }

/**
 * The notices of all purposes in one language.
 * @param aiProviders names of the companies whose models are in use; `local` for one on the installation itself.
 */
export const writeNotices = (language: Language, aiProviders: readonly string[]): Notice[] =>
  purposeNames.map((purpose) => {
    const said = words[language]
    const { dataItems, recipients, neededFor }: PurposeSpec = purposes[purpose]
    const named = aiProviders.map((name) => (name === localProvider ? said.localModel : name))
    return {
      purpose,
      version: noticeVersionOf(purpose, aiProviders),
      language,
      ...said.purposes[purpose],
      dataItems: dataItems.map((item) => said.dataItems[item]),
      recipients: recipients.flatMap((each) => (each === 'ai_providers' ? named : said.recipients[each])),
      neededFor,
    }
  })
