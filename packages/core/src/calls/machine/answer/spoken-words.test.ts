import { describe, expect, test } from '@jest/globals'
import { addMark, cutText, spokenSoFar } from './spoken-words.ts'

describe('the part of a text that was heard', () => {
  test.each([
    // heard of sent, in characters of 'one two three' (13)
    [0, 13, ''],
    [2, 13, ''],
    [3, 13, 'one'],
    [4, 13, 'one'],
    [7, 13, 'one two'],
    [12, 13, 'one two'],
    [13, 13, 'one two three'],
    [20, 13, 'one two three'],
  ])('%i of %i ms: %j', (heardMs, sentMs, heard) => {
    expect(cutText('one two three', heardMs, sentMs)).toBe(heard)
  })

  test('whole words of Devanagari too, vowel signs and all', () => {
    // 'आपका चंद्र वृषभ' has 15 code units; the twelfth is the first of वृषभ.
    expect(cutText('आपका चंद्र वृषभ', 12, 15)).toBe('आपका चंद्र')
  })
})

describe('marks', () => {
  const text = 'In 2029, 2030. A very slow, long sentence it is.'
  const numbers = text.indexOf('A')
  const marks = addMark([], { chars: numbers, ms: 3000 })

  test('place words in a sentence that is not spoken at an even pace', () => {
    expect(cutText(text, 3000, 6000)).toBe('In 2029, 2030. A very')
    expect(cutText(text, 3000, 6000, marks)).toBe('In 2029, 2030.')
    expect(cutText(text, 4500, 6000, marks)).toBe('In 2029, 2030. A very slow,')
    expect(spokenSoFar(text, 3200, marks)).toBe('In 2029, 2030. A')
  })

  test('from before any sound are ignored', () => {
    const ahead = addMark([{ chars: 40, ms: 10 }], { chars: 45, ms: 400 })
    expect(cutText(text, 3000, 6000, ahead)).toBe(cutText(text, 3000, 6000))
    expect(spokenSoFar(text, 1000, ahead)).toBe(spokenSoFar(text, 1000))
  })

  test('are kept at least 300 ms apart', () => {
    expect(addMark(marks, { chars: numbers + 5, ms: 3200 })).toBe(marks)
    expect(addMark(marks, { chars: numbers, ms: 4000 })).toBe(marks)
  })
})
