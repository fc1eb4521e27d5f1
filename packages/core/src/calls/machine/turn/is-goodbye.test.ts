import { expect, test } from '@jest/globals'
import { isGoodbye } from './is-goodbye.ts'

test.each([
  'Bye',
  'ok bye bye',
  'Thank you so much, goodbye!',
  'dhanyavaad, rakhti hoon',
  'Accha theek hai main ab phone rakhta hoon',
  'chaliye ji phir milenge',
  'धन्यवाद, रखती हूँ।',
  'अच्छा, अब मैं चलता हूँ, नमस्ते',
  'فون رکھتا ہوں، شکریہ',
  'خدا حافظ',
  'Good night',
  'That’s all, thank you, bye',
])('“%s” is a goodbye', (text) => {
  expect(isGoodbye(text)).toBe(true)
})

test.each([
  '',
  'Namaste',
  'Thank you',
  'Shall I say goodbye to my job?',
  'Will he say bye?',
  'goodbye forever, forgive me',
  'alvida sabko, hamesha ke liye ja rahi hoon',
  'bye, but first tell me about marriage',
  'main shaadi ke baad kahan rakhti hoon paise',
  'bas itna hi',
  'Is it good night or day birth',
  'main chalta hoon to kya hoga office',
])('“%s” is none, and is answered', (text) => {
  expect(isGoodbye(text)).toBe(false)
})
