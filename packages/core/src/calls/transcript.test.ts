import { describe, expect, test } from '@jest/globals'
import { cutText } from './transcript.ts'

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
