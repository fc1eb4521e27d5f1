import { expect, test } from '@jest/globals'
import { isReadAsWritten } from './is-read-as-written.ts'

const hinglish = 'Aapka Chandra Kark rashi mein hai, 15 May 1990 se.'

test.each([
  ['the same words', hinglish, true],
  ['a contraction', 'Aapka Chandra Kark rashi me hai, 15 May 1990 se', true],
  ['another script', 'आपका चंद्र कर्क राशि में है, १५ मई १९९० से।', true],
  ['figures as words', 'आपका चंद्र कर्क राशि में है, पंद्रह मई उन्नीस सौ नब्बे से।', true],
  ['another year', 'Aapka Chandra Kark rashi mein hai, 15 May 1991 se.', false],
  [
    'a sentence more',
    `${hinglish} Kya main aapki aur madad kar sakta hoon? Bataiye, aap kya janna chahte hain.`,
    false,
  ],
  ['an answer in short', 'Theek hai.', false],
  ['nothing', '', false],
])('a transcript with %s', (_, transcript, isRead) => {
  expect(isReadAsWritten(hinglish, transcript)).toBe(isRead)
})
