import { expect, test } from '@jest/globals'
import { toHeard } from './heard.ts'

const sounds = { text: '_HH _AW', likelihood: -0.05 }
const decoded = (text: string, advantage = 0) => ({ text, likelihood: sounds.likelihood + advantage })

test('English is heard as a sentence', () => {
  expect(toHeard(decoded('when will i marry'), sounds)).toBe('When will I marry')
})

test('Hindi is heard in Devanagari', () => {
  expect(toHeard(decoded('h_meri h_shaadi h_kab h_hogi'), sounds)).toBe('मेरी शादी कब होगी')
})

test('a name is left out', () => {
  expect(toHeard(decoded('should i marry _R _AA _HH _UH _L'), sounds)).toBe('Should I marry')
})

test('sounds that are no question are not understood', () => {
  expect(toHeard(decoded('_CH _AY _M _EY'), sounds)).toBe('')
  expect(toHeard(decoded(''), sounds)).toBe('')
})

test('a question that explains the speech far worse than bare sounds do is not understood', () => {
  expect(toHeard(decoded('will i become rich', -0.01), sounds)).toBe('')
})
