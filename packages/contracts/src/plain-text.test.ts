import { expect, test } from '@jest/globals'
import { nameText, plainText } from './plain-text.ts'

test.each([
  ['zero-width spaces', '\u200b\u200b'],
  ['joiners', '\u200c\u200d'],
  ['a Hangul filler', '\u3164'],
  ['a soft hyphen', '\u00ad'],
  ['spaces', '  \u00a0 '],
  ['NUL', 'Asha\0'],
  ['half an emoji', 'Asha \ud83d'],
  ['a control character', 'Asha\u0007'],
  ['a line break', 'Asha\nRavi'],
])('a name of %s is refused', (_, name) => {
  expect(nameText(80).safeParse(name).success).toBe(false)
})

test.each(['Asha', 'आशा', 'क्‍ष', '李', '👩‍👩‍👧', 'O’Neil'])('the name %s is accepted as it is', (name) => {
  expect(nameText(80).parse(`  ${name} `)).toBe(name)
})

test('a text may have several lines', () => {
  expect(plainText(1000).parse('Where is my Moon?\nAnd my Saturn?')).toContain('\n')
})
