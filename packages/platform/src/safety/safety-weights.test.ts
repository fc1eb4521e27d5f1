import { expect, test } from '@jest/globals'
import { createSafetyReader } from '@astrovoice/core/safety'
import { readSafetyWeights } from './index.ts'

const read = createSafetyReader(readSafetyWeights())

/** Indirect signs after AFSP’s list: burden, no reason to live, farewells, things given away. */
test.each([
  'Everyone would be lighter once I am gone, I gave my watch to my brother',
  'Mere bina sab khush rahenge, aaj sabko alvida keh diya',
  'सबको माफ़ कर दिया, अब बस जाना है, मेरे बाद माँ का ध्यान रखना',
])('a sign without its name is found: “%s”', (text) => {
  expect(read(text, 'caller').map(({ theme }) => theme)).toContain('self_harm')
})

test.each([
  ['caller', 'When will I get a new job?'],
  ['caller', 'Meri shaadi kab hogi?'],
  ['caller', 'आज का पंचांग बताइए'],
  ['astrologer', 'Your Moon is in Rohini, and the year looks steady for work.'],
  ['astrologer', 'गुरु का गोचर आपके लिए अच्छा है।'],
] as const)('an everyday sentence of the %s is harmless: “%s”', (side, text) => {
  expect(read(text, side)).toEqual([])
})
