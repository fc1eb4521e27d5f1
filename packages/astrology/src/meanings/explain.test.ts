import { describe, expect, test } from '@jest/globals'
import { GRAHAS, NAKSHATRAS, SIGNS } from '../jyotish/index.ts'
import {
  explainGraha,
  explainHouse,
  explainNakshatra,
  explainSign,
  explainTerm,
  LANGUAGES,
  loadSpeaker,
  loadSpeakers,
  sayInAll,
  sayMeaning,
  TERMS,
} from './index.ts'
import { THEMES_EN } from './en/themes.ts'
import { GRAHA_MATTERS } from './tables/grahas.ts'
import { HOUSE_MATTERS } from './tables/houses.ts'
import { NAKSHATRA_TRAITS } from './tables/nakshatras.ts'
import { SIGN_TRAITS } from './tables/signs.ts'
import { readEffect } from './theme.ts'
import { unfounded } from './reference/unfounded.ts'

const everything = [
  ...HOUSE_MATTERS.map((_, i) => explainHouse(i + 1)),
  ...GRAHAS.map(explainGraha),
  ...SIGNS.map(explainSign),
  ...NAKSHATRAS.map(explainNakshatra),
  ...TERMS.map(explainTerm),
]

const textOf = async (meaning: ReturnType<typeof explainHouse>, language: (typeof LANGUAGES)[number]) =>
  sayMeaning(meaning, await loadSpeaker(language))
    .map(({ text }) => text)
    .join(' ')

describe('what houses, grahas, signs, nakshatras and words mean', () => {
  // BPHS 11: the 7th is the house of the spouse, of travel and of trade. Phaladeepika 15.17: Venus is its karaka.
  test('the 7th house is of marriage, and Venus its significator', async () => {
    expect(await textOf(explainHouse(7), 'en')).toBe(
      'The 7th house is the house of marriage, journeys, trade and partnership. It is a kendra, an angle: what stands here shapes the whole life; its natural significator is Venus. Its sign, its lord and the grahas in it tell how these matters go.',
    )
  })

  test('Hindi puts nouns before का into the oblique, and ordinals into the direct', async () => {
    expect(await textOf(explainHouse(3), 'hi')).toMatch(
      /^तीसरा भाव साहस, भाई-बहनों, छोटी यात्राओं और सहायकों का भाव है।/,
    )
  })

  test('two significators take the plural in Hindi', async () => {
    expect(await textOf(explainHouse(9), 'hi')).toContain('इसके कारक सूर्य और गुरु हैं।')
    expect(await textOf(explainHouse(7), 'hi')).toContain('इसका कारक शुक्र है।')
  })

  test('Hinglish says the same in Latin letters', async () => {
    expect(await textOf(explainHouse(7), 'hinglish')).toMatch(
      /^Saatva ghar shaadi, yatraon, business aur sajhedari ka ghar hai\./,
    )
  })

  // 13°20′ each from 0° Aries: Krittika spans 26°40′ to 40°, Pushya 93°20′ to 106°40′.
  test('a nakshatra lies in one sign or in two', async () => {
    expect(await textOf(explainNakshatra('krittika'), 'hi')).toContain('मेष और वृषभ राशियों में पड़ता है')
    expect(await textOf(explainNakshatra('pushya'), 'hi')).toContain('कर्क राशि में पड़ता है')
  })

  test.each([0, 13, 1.5, Number.NaN])('house %d is refused', (house) => {
    expect(() => explainHouse(house)).toThrow(RangeError)
  })
})

describe('every meaning', () => {
  test.each(LANGUAGES)('is said in %s without a gap', async (language) => {
    const say = await loadSpeaker(language)
    const texts = everything.flatMap((meaning) => sayMeaning(meaning, say).map(({ text }) => text))
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|[*~]|:[mf]|\s\s|\s[,.।]/)
      expect(text).toMatch(language === 'hi' ? /।$/ : /\.$/)
      expect(text).toMatch(language === 'hi' ? /^[^A-Za-z]+$/ : /^[^\u0900-\u097f]+$/)
    }
  })

  test('rests in each sentence on claims that it has', () => {
    expect(everything.flatMap(unfounded)).toEqual([])
  })

  // What language-safety facts §6 ban, in the words a table could hold.
  test('frightens nobody', async () => {
    const banned =
      /death|die\b|widow|childless|barren|curse[ds]|ruined|destroy|disaster|मृत्यु|मौत|विधवा|निःसंतान|बाँझ|तबाह|अनिष्ट|अनर्थ/i
    for (const language of ['en', 'hi'] as const) {
      const say = await loadSpeaker(language)
      for (const meaning of everything)
        for (const { text } of sayMeaning(meaning, say)) expect(text).not.toMatch(banned)
    }
  })
})

test('a meaning said in all languages is what each speaker says', async () => {
  const meaning = explainGraha('saturn')
  const said = sayInAll(meaning, await loadSpeakers())
  for (const language of LANGUAGES)
    expect(said.map(({ labels }) => labels[language]).join(' ')).toBe(await textOf(meaning, language))
})

test('tables name only themes that have words', () => {
  const rows = [
    ...HOUSE_MATTERS,
    ...Object.values(GRAHA_MATTERS).flatMap((row) => Object.values(row)),
    ...Object.values(SIGN_TRAITS),
    ...Object.values(NAKSHATRA_TRAITS),
  ]
  const named = rows.map(readEffect).flatMap(({ gives, care }) => [...gives, ...care])
  expect(named.filter((theme) => !(theme in THEMES_EN))).toEqual([])
})
