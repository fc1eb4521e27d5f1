import { expect, test } from '@jest/globals'
import { soundsOfDevanagari } from './devanagari-sounds.ts'
import { hindiWords } from './hindi-words.ts'

test('a vowel that is not written is silent at the end and before another syllable', () => {
  // Ohala, “Aspects of Hindi Phonology” (1983): namkīn, rāhat, jangal.
  expect(soundsOfDevanagari('नमकीन')).toBe('N AH M K IY N')
  expect(soundsOfDevanagari('राहत')).toBe('R AA HH AH T')
  expect(soundsOfDevanagari('जंगल')).toBe('JH AH NG G AH L')
})

test('a nasal sign sounds like the consonant that follows', () => {
  expect(soundsOfDevanagari('कुंभ')).toBe('K UH M B')
  expect(soundsOfDevanagari('अंक')).toBe('AH NG K')
  expect(soundsOfDevanagari('चाँद')).toBe('CH AA N D')
})

test('letters of another script have no sounds', () => {
  expect(soundsOfDevanagari('job')).toBeUndefined()
})

test('most words of the table sound as it says', () => {
  const agreeing = hindiWords.filter(({ devanagari, pronunciations }) =>
    pronunciations.includes(soundsOfDevanagari(devanagari) ?? ''),
  )
  expect(agreeing.length / hindiWords.length).toBeGreaterThan(0.6)
})
