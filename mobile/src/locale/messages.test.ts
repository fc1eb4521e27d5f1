import { describe, expect, test } from '@jest/globals'
import { setupI18n } from '@lingui/core'
import type { CompiledMessage } from '@lingui/message-utils/compileMessage'
import { Language } from '@astrovoice/contracts'
import { activate } from './activate.ts'
import { accountEn } from './account/en.ts'
import { accountHi } from './account/hi.ts'
import { accountHinglish } from './account/hinglish.ts'
import { compile, type AccountCatalogue, type Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { hi } from './hi.ts'
import { hinglish } from './hinglish.ts'

const catalogues: Readonly<Record<Language, Catalogue & AccountCatalogue>> = {
  en: { ...en, ...accountEn },
  hi: { ...hi, ...accountHi },
  hinglish: { ...hinglish, ...accountHinglish },
}
const english = compile(catalogues.en)

/** The names of values, also of those within the options of a plural. */
function valueNames(message: string | CompiledMessage): string[] {
  if (typeof message === 'string') return []
  const names = message.flatMap((token) => {
    if (typeof token === 'string') return []
    const [name, , options] = token
    const inside = typeof options === 'object' && options !== null ? Object.values(options) : []
    return [name, ...inside.flatMap((option) => (option ? valueNames(option as CompiledMessage) : []))]
  })
  return [...new Set(names)].sort()
}

/** What is between the values. */
const wordsOf = (message: string | CompiledMessage): string =>
  typeof message === 'string'
    ? message
    : message.map((token) => (typeof token === 'string' ? token : token[0])).join('')

describe.each(Language.options)('the messages in %s', (language) => {
  const messages = compile(catalogues[language])

  test('are those that English has, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  })

  test('are not empty', () => {
    expect(Object.entries(messages).filter(([, message]) => /^\s*$/.test(wordsOf(message)))).toEqual([])
  })

  test('are well formed, and have the values of the English ones', () => {
    // What cannot be read as ICU syntax stays as it is.
    expect(Object.values(messages).filter((message) => /[{}]/.test(wordsOf(message)))).toEqual([])
    const valuesOf = (all: typeof english) =>
      Object.entries(all).map(([id, message]) => [id, valueNames(message)])
    expect(Object.fromEntries(valuesOf(messages))).toEqual(Object.fromEntries(valuesOf(english)))
  })
})

test('Hindi is written in Devanagari', () => {
  // Names, and what stands for itself.
  const same = /^appName$|project$|perMinute$/
  const latin = Object.entries(compile(catalogues.hi)).filter(
    ([, message]) => !/[\u0900-\u097F]/.test(JSON.stringify(message)),
  )
  expect(latin.map(([id]) => id).filter((id) => !same.test(id))).toEqual([])
})

/** Plural categories of 0, 1, 1.5 and 2 by CLDR: English has one for 1, Hindi for everything from 0 to 1. */
test.each([
  ['en', ['other', 'one', 'other', 'other']],
  ['hi', ['one', 'one', 'other', 'other']],
  ['hinglish', ['one', 'one', 'other', 'other']],
] as const)('plurals in %s follow its rule', (language, categories) => {
  const i18n = setupI18n()
  const message = '{n, plural, one {one} other {other}}'
  activate(i18n, language, { ...catalogues[language], appName: message })
  expect([0, 1, 1.5, 2].map((n) => i18n._('appName', { n }))).toEqual(categories)
})

test('no message of the account takes the place of another one', () => {
  expect(Object.keys(accountEn).filter((group) => group in en)).toEqual([])
})

test('points are counted in words that fit the figure', () => {
  const i18n = setupI18n()
  activate(i18n, 'en', en)
  expect(i18n._('cards.points', { points: 0.5, max: 1 })).toBe('0.5 of 1 point')
  expect(i18n._('cards.points', { points: 26, max: 36 })).toBe('26 of 36 points')
})
