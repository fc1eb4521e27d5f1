import { describe, expect, test } from '@jest/globals'
import { Language, Speciality } from '@astrovoice/contracts'
import { buildAstrologer } from '../testing/index.ts'
import { composeOpening, type OpeningRequest } from './opening.ts'
import { sayPrice } from './say-price.ts'

const meera = buildAstrologer({
  words: {
    en: { name: 'Dr. Meera Krishnan', tagline: '' },
    hi: { name: 'डॉ. मीरा कृष्णन', tagline: '' },
    hinglish: { name: 'Dr. Meera Krishnan', tagline: '' },
  },
  phrasing: 'counsellor',
  specialities: ['marriage', 'love', 'family'],
  pricePaisePerMinute: 2500,
})
const open = (fields: Partial<OpeningRequest> = {}) =>
  composeOpening({
    astrologer: meera,
    profile: { date: '1990-08-15' },
    callerName: 'Asha Rao',
    today: '2026-11-30',
    language: 'en',
    ...fields,
  })

describe('what an astrologer says first', () => {
  test('greets by the caller’s first name, says that it is an AI, its price, and what may be asked', () => {
    expect(open().greeting).toBe(
      'Hello Asha, I am Dr. Meera Krishnan, an AI astrologer at 25 rupees a minute. Ask about marriage or love.',
    )
    expect(open({ language: 'hi' }).greeting).toBe(
      'नमस्ते Asha, मैं डॉ. मीरा कृष्णन, एआई ज्योतिषी, 25 रुपये मिनट। विवाह या प्रेम पर पूछिए।',
    )
    expect(open({ language: 'hinglish' }).greeting).toMatch(
      /AI jyotishi, 25 rupaye minute\. Shaadi ya pyaar par poochiye\.$/,
    )
  })

  test('names nobody where the caller has no profile of their own', () => {
    expect(open({ callerName: null }).greeting).toMatch(/^Hello, I am/)
  })

  test('suggests two whole questions of the astrologer’s fields', () => {
    expect(open().suggestions).toEqual([
      'When is a good time for marriage?',
      'How does love look in my chart?',
    ])
    const ofOneField = buildAstrologer({ specialities: ['tarot'] })
    expect(new Set(open({ astrologer: ofOneField }).suggestions).size).toBe(2)
  })

  test('suggests nothing of love or marriage about a child', () => {
    const { suggestions, greeting } = open({ profile: { date: '2015-01-01' } })
    expect(`${suggestions.join(' ')} ${greeting}`).not.toMatch(/love|marriage|money/)
  })

  test.each(Language.options)('holds nobody and sells nothing in %s, for any two fields', (language) => {
    for (const field of Speciality.options) {
      const { greeting, suggestions } = open({
        language,
        astrologer: buildAstrologer({ specialities: [field] }),
      })
      expect(`${greeting} ${suggestions.join(' ')}`).not.toMatch(
        /offer|discount|recharge|hurry|only today|limited|ऑफ़र|छूट|रिचार्ज|जल्दी|jaldi/i,
      )
    }
  })
})

test('a price is said in rupees and paise', () => {
  expect(sayPrice(1250, 'en')).toBe('12 rupees 50 paise a minute')
  expect(sayPrice(100, 'hi')).toBe('1 रुपया मिनट')
  expect(sayPrice(0, 'hinglish')).toBe('free')
})
