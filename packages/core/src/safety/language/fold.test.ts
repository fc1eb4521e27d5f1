import { expect, test } from '@jest/globals'
import { fold } from './fold.ts'

/** Spellings in use for one word, in both scripts. */
test.each([
  ['शादी', 'shaadi', 'shadi', 'SHADI'],
  ['नौकरी', 'naukri', 'naukari'],
  ['कुंडली', 'kundli', 'kundali'],
  ['मांगलिक', 'manglik', 'mangalik'],
  ['नहीं', 'nahin', 'nahi', 'nhi'],
  ['जाऊँगा', 'jaunga', 'jaaunga'],
  ['आएगी', 'aayegi', 'ayegi'],
  ['पढ़ाई', 'padhai', 'padhaai'],
  ['महादशा', 'mahadasha', 'mahaadasha'],
  ['wife', 'wife’s', "wife's"],
])('%s and its other spellings fold to one', (...spellings) => {
  expect([...new Set(spellings.map(fold))]).toEqual([fold(spellings[0])])
})

/** Pairs that only a careless folding would confuse. */
test.each([
  ['धन', 'दान'],
  ['शनि', 'सुनो'],
  ['कुंभ', 'कब'],
  ['राहु', 'राह'],
  ['बेटा', 'बेटी'],
  ['राहु', 'रहूँ'],
  ['सट्टा', 'सत्ता'],
])('%s and %s stay apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})
