import { expect, test } from '@jest/globals'
import { renameSigns } from './rename-signs.ts'

test.each([
  ['Jupiter enters Cancer on 2 June 2026.', 'Jupiter enters libra on 2 June 2026.'],
  ['The Moon is in Cancer, your own sign.', 'The Moon is in libra, your own sign.'],
  ['A Cancer ascendant is tender.', 'A libra ascendant is tender.'],
  ['Aapka kanya lagna hai.', 'Aapka tula lagna hai.'],
  ['चंद्रमा कन्या राशि में है।', 'चंद्रमा तुला राशि में है।'],
])('a sign beside a graha or the word for signs is renamed: %s', (text, renamed) => {
  expect(renameSigns(text)).toBe(renamed)
})

test.each([
  'Will I get cancer in 2027?',
  'You will have cancer when Saturn comes.',
  'गर्भ में कन्या है।',
  'kanya hogi ya putra',
])('an illness and a child keep their names: %s', (text) => {
  expect(renameSigns(text)).toBe(text)
})
