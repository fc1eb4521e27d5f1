import { expect, test } from '@jest/globals'
import { scriptOf } from './script.ts'

test.each([
  ['Am I manglik?', 'english'],
  ['Is my sade sati running?', 'english'],
  ['Do I have kaal sarp dosha?', 'english'],
  ['What is my lagna?', 'english'],
  ['Will I get my visa?', 'english'],
  ['Kya main manglik hoon?', 'hinglish'],
  ['Meri sade sati kab khatam hogi?', 'hinglish'],
  ['क्या मैं मांगलिक हूँ?', 'devanagari'],
] as const)('“%s” is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script)
})
