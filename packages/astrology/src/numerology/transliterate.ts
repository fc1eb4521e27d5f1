import { AstrologyError } from '../errors.ts'

/** Consonants with their inherent a left out. Rule `hindi-common`: the spelling Hindi speakers use for names. */
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
  क़: 'q',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z',
  ड़: 'd',
  ढ़: 'dh',
  फ़: 'f',
}

const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
}

const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
}

const MARKS: Readonly<Record<string, string>> = { 'ं': 'n', 'ँ': 'n', 'ः': 'h' }

const VIRAMA = '्'
const NUKTA = '़'

/** Letters with their nukta, one string each. */
const lettersOf = (word: string): string[] => {
  const letters: string[] = []
  for (const char of word.normalize('NFD')) {
    const before = char === NUKTA ? letters.pop() : undefined
    letters.push((before ?? '') + char)
  }
  return letters
}

const CONSONANT_BY_NFD = new Map(
  Object.entries(CONSONANTS).map(([letter, latin]) => [letter.normalize('NFD'), latin]),
)

/**
 * The inherent a is spoken unless a sign or virama follows; it is dropped at the end of a word, and between a
 * vowel-bearing syllable and a consonant that carries its own vowel (कमला kamla, रोहन rohan).
 */
const keepsInherentA = (letters: readonly string[], index: number): boolean => {
  const isConsonant = (i: number): boolean => CONSONANT_BY_NFD.has(letters[i] ?? '')
  const next = letters[index + 1]
  if (next === undefined) return index === 0
  if (next === VIRAMA || next in SIGNS) return false
  const followedByVowel = isConsonant(index + 1) && (letters[index + 2] ?? '') in SIGNS
  const afterVowel = index > 0 && letters[index - 1] !== VIRAMA
  return !(afterVowel && followedByVowel)
}

const wordToLatin = (word: string): string => {
  const letters = lettersOf(word)
  return letters
    .map((letter, i) => {
      const consonant = CONSONANT_BY_NFD.get(letter)
      if (consonant !== undefined) return consonant + (keepsInherentA(letters, i) ? 'a' : '')
      const latin = VOWELS[letter] ?? SIGNS[letter] ?? MARKS[letter] ?? (letter === VIRAMA ? '' : undefined)
      if (latin !== undefined) return latin
      throw unreadable(letter)
    })
    .join('')
}

const unreadable = (letter: string): AstrologyError =>
  new AstrologyError(
    'INVALID_REQUEST',
    `A name is read in Latin or Devanagari letters; "${letter}" is neither. Write the name in one of the two.`,
  )

/** Names of both scripts in plain a-z letters and spaces. Throws INVALID_REQUEST for any other script. */
export const toLatinLetters = (name: string): string =>
  name
    .trim()
    .split(/[\s.'’-]+/)
    .filter(Boolean)
    .map((word) => {
      const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      if (/^[A-Za-z]+$/.test(plain)) return plain.toLowerCase()
      return wordToLatin(word)
    })
    .join(' ')
