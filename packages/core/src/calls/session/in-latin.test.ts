import { expect, test } from '@jest/globals'
import { inLatin } from './in-latin.ts'

// Spellings as Hindi speakers write them in chats; the words are those of a first call.
test.each([
  ['मेरा करियर कब बदलेगा?', 'mera kariyar kab badlega?'],
  ['क्या मेरी शादी अगले साल होगी?', 'kya meri shadi agle sal hogi?'],
  ['राहु काल ५ बजे है।', 'rahu kal 5 baje hai.'],
  ['Meri job कब लगेगी?', 'Meri job kab lagegi?'],
  ['Where is my Moon?', 'Where is my Moon?'],
  ['ہاں جی', 'ہاں جی'],
  ['', ''],
])('%s is written %s', (text, latin) => {
  expect(inLatin(text)).toBe(latin)
})
