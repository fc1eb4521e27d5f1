import { expect, test } from '@jest/globals'
import { completeSentences } from './sentences.ts'

test('a sentence is complete when the next one begins', () => {
  expect(completeSentences('Your Moon is strong. It', 'en', false).sentences).toEqual([
    'Your Moon is strong.',
  ])
  expect(completeSentences('Your Moon is strong', 'en', false).sentences).toEqual([])
})

test('the last sentence of a final text is complete', () => {
  expect(completeSentences('Saturn asks for patience', 'en', true).sentences).toEqual([
    'Saturn asks for patience',
  ])
})

test('a danda ends a sentence, and so does a question mark', () => {
  const text = 'आपका चंद्रमा वृषभ में है। क्या आप तैयार हैं? सुनिए'
  expect(completeSentences(text, 'hi', false).sentences).toEqual(['आपका चंद्रमा वृषभ में है।', 'क्या आप तैयार हैं?'])
})

test('the covered length and the rest are the whole text', () => {
  const text = 'Ek baat hai. Doosri baat '
  const { length } = completeSentences(text, 'hinglish', false)
  expect(text.slice(length)).toBe('Doosri baat ')
})
