import { describe, expect, test } from '@jest/globals'
import {
  agree,
  copula,
  declineNoun,
  declinePhrase,
  genitive,
  habitual,
  listPhrases,
  nearest,
  numeral,
  ordinalOf,
  passive,
  perfective,
  readPhrase,
  together,
} from './index.ts'

// Expected forms: the paradigms of R. S. McGregor, Outline of Hindi Grammar, and everyday usage.
const NOUNS = [
  // lemma, gender, singular oblique, plural direct, plural oblique
  ['पैसा', 'm', 'पैसे', 'पैसे', 'पैसों'],
  ['रिश्ता', 'm', 'रिश्ते', 'रिश्ते', 'रिश्तों'],
  ['गुस्सा', 'm', 'गुस्से', 'गुस्से', 'गुस्सों'],
  ['पिता', 'm', 'पिता', 'पिता', 'पिताओं'],
  ['देवता', 'm', 'देवता', 'देवता', 'देवताओं'],
  ['राजा', 'm', 'राजा', 'राजा', 'राजाओं'],
  ['भाव', 'm', 'भाव', 'भाव', 'भावों'],
  ['ग्रह', 'm', 'ग्रह', 'ग्रह', 'ग्रहों'],
  ['मित्र', 'm', 'मित्र', 'मित्र', 'मित्रों'],
  ['स्वामी', 'm', 'स्वामी', 'स्वामी', 'स्वामियों'],
  ['पति', 'm', 'पति', 'पति', 'पतियों'],
  ['गुरु', 'm', 'गुरु', 'गुरु', 'गुरुओं'],
  ['आलू', 'm', 'आलू', 'आलू', 'आलुओं'],
  ['पहाड़', 'm', 'पहाड़', 'पहाड़', 'पहाड़ों'],
  ['नौकरी', 'f', 'नौकरी', 'नौकरियाँ', 'नौकरियों'],
  ['कुंडली', 'f', 'कुंडली', 'कुंडलियाँ', 'कुंडलियों'],
  ['राशि', 'f', 'राशि', 'राशियाँ', 'राशियों'],
  ['तिथि', 'f', 'तिथि', 'तिथियाँ', 'तिथियों'],
  ['दशा', 'f', 'दशा', 'दशाएँ', 'दशाओं'],
  ['यात्रा', 'f', 'यात्रा', 'यात्राएँ', 'यात्राओं'],
  ['विद्या', 'f', 'विद्या', 'विद्याएँ', 'विद्याओं'],
  ['क्रिया', 'f', 'क्रिया', 'क्रियाएँ', 'क्रियाओं'],
  ['चिड़िया', 'f', 'चिड़िया', 'चिड़ियाँ', 'चिड़ियों'],
  ['बात', 'f', 'बात', 'बातें', 'बातों'],
  ['आँख', 'f', 'आँख', 'आँखें', 'आँखों'],
  ['बहन', 'f', 'बहन', 'बहनें', 'बहनों'],
  ['बहू', 'f', 'बहू', 'बहुएँ', 'बहुओं'],
  ['वस्तु', 'f', 'वस्तु', 'वस्तुएँ', 'वस्तुओं'],
] as const

test.each(NOUNS)('%s (%s) declines as %s, %s, %s', (lemma, gender, oblique, plural, pluralOblique) => {
  expect(declineNoun(lemma, gender, 'one', 'direct')).toBe(lemma)
  expect(declineNoun(lemma, gender, 'one', 'oblique')).toBe(oblique)
  expect(declineNoun(lemma, gender, 'many', 'direct')).toBe(plural)
  expect(declineNoun(lemma, gender, 'many', 'oblique')).toBe(pluralOblique)
})

const [he, they, she, women] = (['m', 'f'] as const).flatMap((gender) =>
  (['one', 'many'] as const).map((amount) => ({ gender, amount })),
) as [
  { gender: 'm'; amount: 'one' },
  { gender: 'm'; amount: 'many' },
  { gender: 'f'; amount: 'one' },
  { gender: 'f'; amount: 'many' },
]

const ADJECTIVES = [
  // lemma, m sg, m pl, f sg, f pl, m sg oblique
  ['अच्छा', 'अच्छा', 'अच्छे', 'अच्छी', 'अच्छी', 'अच्छे'],
  ['आपका', 'आपका', 'आपके', 'आपकी', 'आपकी', 'आपके'],
  ['सातवाँ', 'सातवाँ', 'सातवें', 'सातवीं', 'सातवीं', 'सातवें'],
  ['नया', 'नया', 'नए', 'नई', 'नई', 'नए'],
  ['शुभ', 'शुभ', 'शुभ', 'शुभ', 'शुभ', 'शुभ'],
  ['ज़्यादा', 'ज़्यादा', 'ज़्यादा', 'ज़्यादा', 'ज़्यादा', 'ज़्यादा'],
] as const

test.each(ADJECTIVES)('%s agrees with its noun', (lemma, m, mp, f, fp, oblique) => {
  expect([he, they, she, women].map((noun) => agree(lemma, noun))).toEqual([m, mp, f, fp])
  expect(agree(lemma, he, 'oblique')).toBe(oblique)
})

const VERBS = [
  ['मिल', 'मिलता है', 'मिलते हैं', 'मिलती है', 'मिलती हैं'],
  ['दे', 'देता है', 'देते हैं', 'देती है', 'देती हैं'],
  ['हो', 'होता है', 'होते हैं', 'होती है', 'होती हैं'],
] as const

test.each(VERBS)('the habitual of %s agrees in gender and number', (stem, ...forms) => {
  expect([he, they, she, women].map((subject) => habitual(stem, subject))).toEqual(forms)
})

const PARTICIPLES = [
  ['बैठ', 'बैठा', 'बैठे', 'बैठी', 'बैठीं'],
  ['आ', 'आया', 'आए', 'आई', 'आईं'],
  ['जा', 'गया', 'गए', 'गई', 'गईं'],
  ['कर', 'किया', 'किए', 'की', 'कीं'],
  ['दे', 'दिया', 'दिए', 'दी', 'दीं'],
  ['हो', 'हुआ', 'हुए', 'हुई', 'हुईं'],
] as const

test.each(PARTICIPLES)('the perfective of %s agrees in gender and number', (stem, ...forms) => {
  expect([he, they, she, women].map((subject) => perfective(stem, subject))).toEqual(forms)
})

test('the passive takes a participle without a plural nasal', () => {
  expect([he, they, she, women].map((subject) => passive('पढ़', subject))).toEqual([
    'पढ़ा जाता है',
    'पढ़े जाते हैं',
    'पढ़ी जाती है',
    'पढ़ी जाती हैं',
  ])
  expect(passive('दे', women)).toBe('दी जाती हैं')
})

describe('noun phrases', () => {
  test.each([
    ['छोटा* यात्रा:fp', 'छोटी यात्राएँ', 'छोटी यात्राओं'],
    ['लंबा* उम्र:f', 'लंबी उम्र', 'लंबी उम्र'],
    ['अच्छा* नाम:m', 'अच्छा नाम', 'अच्छे नाम'],
    ['पिता ~ साथ:m', 'पिता का साथ', 'पिता के साथ'],
    ['बच्चों ~ चिंता:f', 'बच्चों की चिंता', 'बच्चों की चिंता'],
    ['दूसरों ~ पैसा:m', 'दूसरों का पैसा', 'दूसरों के पैसे'],
    ['अचानक आने वाला* बदलाव:mp', 'अचानक आने वाले बदलाव', 'अचानक आने वाले बदलावों'],
  ])('%s is %s, and %s before a postposition', (notation, direct, oblique) => {
    const phrase = readPhrase(notation)
    expect(declinePhrase(phrase)).toBe(direct)
    expect(declinePhrase(phrase, 'oblique')).toBe(oblique)
  })

  test('each member of a list takes the case of its postposition', () => {
    const list = ['पैसा:m', 'सेहत:f', 'रिश्ता:mp'].map(readPhrase)
    expect(`${listPhrases(list, 'oblique')} में`).toBe('पैसे, सेहत और रिश्तों में')
  })

  test('a verb after a list of things agrees with the last of them', () => {
    const list = ['धन:m', 'विद्या:f'].map(readPhrase)
    expect(`${listPhrases(list)} ${habitual('मिल', nearest(list))}`).toBe('धन और विद्या मिलती है')
    expect(`${listPhrases(list.toReversed())} ${habitual('मिल', nearest(list.toReversed()))}`).toBe(
      'विद्या और धन मिलता है',
    )
  })

  test('two grahas take the masculine plural, one the singular', () => {
    expect([1, 2].map((count) => copula(together(count)))).toEqual(['है', 'हैं'])
    expect(habitual('दे', together(2))).toBe('देते हैं')
  })

  test('का agrees with what is owned, not with its owner', () => {
    expect([genitive(she), genitive(he, 'oblique'), genitive(they)]).toEqual(['की', 'के', 'के'])
  })

  test('a phrase without a gender is refused with what to write', () => {
    expect(() => readPhrase('धन')).toThrow('end the last word in :m, :f, :mp or :fp')
  })
})

describe('numbers', () => {
  test.each([
    [0, 'शून्य'],
    [29, 'उनतीस'],
    [39, 'उनतालीस'],
    [49, 'उनचास'],
    [79, 'उन्यासी'],
    [89, 'नवासी'],
    [99, 'निन्यानवे'],
    [100, 'एक सौ'],
    [108, 'एक सौ आठ'],
    [1967, 'एक हज़ार नौ सौ सड़सठ'],
    [19_000, 'उन्नीस हज़ार'],
    [250_000, 'दो लाख पचास हज़ार'],
  ])('%d is %s', (value, words) => expect(numeral(value)).toBe(words))

  test('there is one word for each number below a hundred', () => {
    expect(new Set(Array.from({ length: 100 }, (_, n) => numeral(n))).size).toBe(100)
  })

  test.each([-1, 1.5, 1e9, Number.NaN])('%d is refused', (value) => {
    expect(() => numeral(value)).toThrow(RangeError)
  })

  test('ordinals agree with their noun', () => {
    expect([1, 5, 6, 7, 12].map((n) => ordinalOf(n, he))).toEqual(['पहला', 'पाँचवाँ', 'छठा', 'सातवाँ', 'बारहवाँ'])
    expect([2, 6, 9].map((n) => ordinalOf(n, he, 'oblique'))).toEqual(['दूसरे', 'छठे', 'नौवें'])
    expect([1, 6, 11].map((n) => ordinalOf(n, she))).toEqual(['पहली', 'छठी', 'ग्यारहवीं'])
  })
})
