import { expect, test } from '@jest/globals'
import type { Decoded } from './decoder.ts'
import { weigh, type Attempt } from './weigh.ts'

const today = '2026-11-29'
const sounds: Decoded = { text: '_HH _AW', words: [], likelihood: -0.05 }
const question = (text: string, advantage: number): Attempt => [
  { text, words: [], likelihood: sounds.likelihood + advantage },
  sounds,
]
const words = (text: string, { order = -3, advantage = -10e-4 } = {}): Decoded => ({
  text,
  words: [],
  likelihood: sounds.likelihood + advantage,
  order,
})
const married = 'when will i get married'
const nothing = words('thirty days has it is about whom does')

test('a question that explains the speech well is heard, and not the words in any order', () => {
  expect(weigh([question('how is my career', 0)], words(married), today)).toBe('How is my career')
})

test('clear words are heard in place of a question that is not sure', () => {
  expect(weigh([question('how is my career', -8e-4)], words(married), today)).toBe('When will I get married')
  expect(weigh([question('', -1)], words(married), today)).toBe('When will I get married')
})

test('words in an order that nobody uses, or far from the sounds, are not heard', () => {
  expect(weigh([question('', -1)], words(married, { order: -5 }), today)).toBe('')
  expect(weigh([question('', -1)], words(married, { advantage: -30e-4 }), today)).toBe('')
})

test('a question that is not sure is heard where the words mean the same', () => {
  const unclear = words(married, { order: -5 })
  expect(weigh([question('when will i marry', -8e-4)], unclear, today)).toBe('When will I marry')
  expect(weigh([question('how is my career', -8e-4)], unclear, today)).toBe('')
  expect(weigh([question('how is my career', -8e-4)], nothing, today)).toBe('')
})

test('of two attempts the sure one is heard', () => {
  const attempts = [question('how is my career', -8e-4), question('when will i marry', 0)]
  expect(weigh(attempts, nothing, today)).toBe('When will I marry')
})

test('a person in danger is heard even where the question is not sure', () => {
  expect(weigh([question('i want to kill myself', -8e-4)], words(married), today)).toBe(
    'I want to kill myself',
  )
})
