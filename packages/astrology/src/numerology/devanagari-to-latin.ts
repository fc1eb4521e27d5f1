import { CONSONANTS, lettersOf, VOWEL_SIGNS, VOWELS } from '../letters/devanagari.ts'
import { plainLatin } from '../letters/plain-latin.ts'

/** Signs without a sound of their own: virama and avagraha. */
const SILENT = new Set(['\u094d', 'ऽ'])
const [ANUSVARA, CHANDRABINDU, VISARGA, VIRAMA] = ['ं', 'ँ', 'ः', '\u094d']

/**
 * The inherent a is spoken unless a sign or virama follows. It is dropped at the end of a word, and between a
 * vowel-bearing syllable and a consonant that carries its own vowel (कमला kamla, रोहन rohan).
 */
const keepsInherentA = (letters: readonly string[], index: number): boolean => {
  const isConsonant = (i: number): boolean => CONSONANTS.has(letters[i] ?? '')
  const next = letters[index + 1]
  if (next === undefined) return index === 0 || isOpenConjunct(letters, index)
  if (next === VIRAMA || VOWEL_SIGNS.has(next)) return false
  const followedByVowel = isConsonant(index + 1) && VOWEL_SIGNS.has(letters[index + 2] ?? '')
  const afterVowel = index > 0 && letters[index - 1] !== VIRAMA
  return !(afterVowel && followedByVowel)
}

/**
 * Whether a word ends in a conjunct that Hindi does not close: one with a sonorant last (नरेंद्र narendra, कृष्ण krishna),
 * but not र्व (अथर्व atharv), and प्त (गुप्त gupta). Others close: अरविन्द arvind, पार्थ parth, दक्ष daksh.
 */
const isOpenConjunct = (letters: readonly string[], index: number): boolean => {
  const [first, virama, last] = letters.slice(Math.max(0, index - 2), index + 1)
  if (virama !== VIRAMA || last === undefined) return false
  const pair = `${first}${last}`
  return pair !== 'रव' && (pair === 'पत' || 'यरलवनणमञ'.includes(last))
}

/** The nasal takes the place of the letter after it: m before labials and after a final a (स्वयं), else n. */
const anusvara = (letters: readonly string[], index: number): string => {
  const [before = '', next] = [letters[index - 1], letters[index + 1]]
  if (next === undefined) return CONSONANTS.has(before) ? 'm' : 'n'
  if (next === 'ह' && index + 2 === letters.length) return 'ng'
  return 'पफबभम'.includes(next) ? 'm' : 'n'
}

/** ज्ञ is spoken gya: its two letters, where they stand together. */
const partOfGya = (letters: readonly string[], index: number): string | undefined => {
  const isGyaAt = (i: number) => letters[i] === 'ज' && letters[i + 1] === VIRAMA && letters[i + 2] === 'ञ'
  return isGyaAt(index) ? 'g' : isGyaAt(index - 2) && letters[index] === 'ञ' ? 'y' : undefined
}

/** Names are spelt alike with long and short vowels. */
const withoutLength = (vowel: string | undefined): string | undefined => vowel && plainLatin(vowel)

const letterToLatin = (letters: readonly string[], index: number): string | undefined => {
  const letter = letters[index]!
  const consonant = partOfGya(letters, index) ?? CONSONANTS.get(letter)
  if (consonant !== undefined) return consonant + (keepsInherentA(letters, index) ? 'a' : '')
  if (letter === ANUSVARA) return anusvara(letters, index)
  if (letter === CHANDRABINDU) return 'n'
  if (letter === VISARGA) return 'h'
  return withoutLength(VOWELS.get(letter) ?? VOWEL_SIGNS.get(letter)) ?? (SILENT.has(letter) ? '' : undefined)
}

/** A Devanagari word as Hindi speakers spell it in Latin letters; `undefined` for a sign that no name has. */
export const devanagariToLatin = (word: string): string | undefined => {
  const letters = lettersOf(word)
  const latin = letters.map((_, index) => letterToLatin(letters, index))
  return latin.includes(undefined) ? undefined : latin.join('')
}
