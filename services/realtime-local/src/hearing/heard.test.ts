import { expect, describe, test } from '@jest/globals'
import type { HeardWord } from './decoder.ts'
import { toHeard } from './heard.ts'

const word = (text: string, fromS: number, lengthS: number, likelihood = 0): HeardWord => ({
  text,
  fromS,
  lengthS,
  likelihood,
})
const sounds = {
  text: '_HH _AW',
  words: [word('_HH', 0.5, 0.5, -0.05), word('_AW', 1, 2, -0.2)],
  likelihood: -0.05,
}
const decoded = (text: string, advantage = 0, words: readonly HeardWord[] = []) => ({
  text,
  words,
  likelihood: sounds.likelihood + advantage,
})

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

describe('a question is not understood', () => {
  test('that explains the speech far worse than bare sounds do', () => {
    expect(toHeard(decoded('will i become rich', -0.01), sounds)).toBe('')
  })

  test('of which one word explains its part far worse', () => {
    const words = (last: number) => [word('my', 0.5, 0.5, -0.05), word('work', 1, 1, last)]
    expect(toHeard(decoded('my work', 0, words(-0.2)), sounds)).toBe('My work')
    expect(toHeard(decoded('my work', 0, words(-0.47)), sounds)).toBe('')
  })

  test('that lacks a little in each word of a long utterance', () => {
    const words = (each: number) => [word('my', 0.5, 0.5, each), word('work', 1, 2, 2 * each)]
    expect(toHeard(decoded('my work', 0, words(-0.15)), sounds)).toBe('My work')
    expect(toHeard(decoded('my work', 0, words(-0.2)), sounds)).toBe('')
  })

  test('that passes over more speech than a pause', () => {
    const words = (silenceS: number) => [
      word('job', 0.5, 2.5 - silenceS, -0.05),
      word('<sil>', 3 - silenceS, silenceS / 2),
      word('<sil>', 3 - silenceS / 2, silenceS / 2),
    ]
    expect(toHeard(decoded('i lost my job', 0, words(0.8)), sounds)).toBe('I lost my job')
    expect(toHeard(decoded('i lost my job', 0, words(1.6)), sounds)).toBe('')
  })
})
