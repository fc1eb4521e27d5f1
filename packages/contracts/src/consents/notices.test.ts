import { describe, expect, test } from '@jest/globals'
import { Language } from '../language.ts'
import { Notice } from './notice.ts'
import { noticeVersionOf } from './notice-version.ts'
import { NoticeVersion, Purpose } from './purpose.ts'
import { purposeNames } from './catalogue.ts'
import { writeNotices } from './write-notices.ts'

const find = (purpose: Purpose, language: Language, aiProviders: string[]) =>
  writeNotices(language, aiProviders).find((notice) => notice.purpose === purpose)

describe('notices', () => {
  test.each(Language.options)(
    'in %s there is one for every purpose, itemised, with its reason',
    (language) => {
      const notices = writeNotices(language, ['OpenAI'])
      expect(notices.map(({ purpose }) => purpose).toSorted()).toEqual(Purpose.options.toSorted())
      for (const notice of notices) {
        expect(Notice.parse(notice)).toEqual(notice)
        const { title, why, without, dataItems, recipients } = notice
        expect(Math.min(...[title, why, without].map((text) => text.length))).toBeGreaterThan(3)
        expect(dataItems.length).toBeGreaterThan(0)
        expect(recipients.length).toBeGreaterThan(0)
      }
    },
  )

  // Guideline 5.1.2(i): the provider, the data, and a way on without it.
  test('the notice of the AI names the provider, and says which data it gets and what works without', () => {
    const notice = find('ai_provider', 'en', ['OpenAI'])
    expect(notice?.recipients).toEqual(['OpenAI'])
    expect(notice?.dataItems.join(' ')).toMatch(/your voice.*births?|your voice.*birth/)
    expect(notice?.without).toMatch(/Kundli, panchang and matching still work/)
  })

  test('a model on the server itself is named as that, and no company is', () => {
    expect(find('ai_provider', 'en', ['local'])?.recipients).toEqual([
      'an AI model on this server itself; nothing leaves it',
    ])
    expect(JSON.stringify(writeNotices('en', ['local']))).not.toMatch(/OpenAI/)
  })

  test('Hindi is in Devanagari, and Hinglish in Latin letters', () => {
    for (const { title, why, without } of writeNotices('hi', ['OpenAI']))
      for (const text of [title, why, without]) expect(text).toMatch(/\p{Script=Devanagari}/u)
    expect(JSON.stringify(writeNotices('hinglish', ['OpenAI']))).not.toMatch(/\p{Script=Devanagari}/u)
  })

  test('only calls and the account need consents', () => {
    const needed = writeNotices('en', ['OpenAI']).flatMap(({ purpose, neededFor }) =>
      neededFor ? [`${purpose} ${neededFor}`] : [],
    )
    expect(needed).toEqual(['service account', 'ai_provider calls'])
  })

  test('another provider is another version, where the notice names it and only there', () => {
    const changed = purposeNames.filter(
      (purpose) => noticeVersionOf(purpose, ['OpenAI']) !== noticeVersionOf(purpose, ['local']),
    )
    expect(changed).toEqual(['ai_provider', 'memory'])
    expect(noticeVersionOf('ai_provider', ['OpenAI', 'Example AI Ltd.'])).toBe(
      '2026-11-30.example-ai-ltd--openai',
    )
    expect(noticeVersionOf('ai_provider', ['Example AI Ltd.', 'OpenAI'])).toBe(
      '2026-11-30.example-ai-ltd--openai',
    )
    for (const purpose of purposeNames) NoticeVersion.parse(noticeVersionOf(purpose, ['x'.repeat(300)]))
  })
})
