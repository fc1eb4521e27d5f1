import { expect, test } from '@jest/globals'
import { namedSpan } from './dates.ts'
import { Utterance } from './utterance.ts'

/** A Sunday. */
const today = '2026-11-29'
const read = (text: string) => namedSpan(new Utterance(text).words, text, today)

test.each([
  ['How is my day today?', '2026-11-29', '2026-11-29'],
  ['कल का दिन कैसा रहेगा?', '2026-11-30', '2026-11-30'],
  ['parson kaisa rahega', '2026-12-01', '2026-12-01'],
  ['next Friday', '2026-12-04', '2026-12-04'],
  ['31 दिसंबर को क्या होगा', '2026-12-31', '2026-12-31'],
  ['on 2027-03-05', '2027-03-05', '2027-03-05'],
  ['on 05/03/2027', '2027-03-05', '2027-03-05'],
  ['how is this week', '2026-11-29', '2026-11-29'],
  ['अगले हफ्ते', '2026-11-30', '2026-12-06'],
  ['next month', '2026-12-01', '2026-12-31'],
  ['in February', '2027-02-01', '2027-02-28'],
  ['is saal', '2026-11-29', '2026-12-31'],
  ['agle saal', '2027-01-01', '2027-12-31'],
  ['in 2028', '2028-01-01', '2028-12-31'],
  ['do hazaar sattaees mein', '2027-01-01', '2027-12-31'],
  ['in twenty twenty eight', '2028-01-01', '2028-12-31'],
  ['in the next two years', '2026-11-29', '2028-11-29'],
  ['before March', '2026-11-29', '2027-03-31'],
])('“%s” is %s to %s', (text, from, until) => {
  expect(read(text)).toMatchObject({ from, until })
})

test.each([
  'When will I get married?',
  'aaram se',
  'May I ask something?',
  'Which dasha runs now?',
  'गुलिक काल',
])('“%s” names no day', (text) => {
  expect(read(text)).toBeUndefined()
})
