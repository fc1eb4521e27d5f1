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
  ॻ: 'g',
  ॼ: 'j',
  ॾ: 'd',
  ॿ: 'b',
  क़: 'q',
  ख़: 'kh',
  ग़: 'g',
  ज़: 'z',
  ड़: 'd',
  ढ़: 'dh',
  फ़: 'f',
  य़: 'y',
  ऩ: 'n',
  ऱ: 'r',
  ऴ: 'l',
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
  ऍ: 'a',
  ॲ: 'a',
  ऎ: 'e',
  ऒ: 'o',
  ॠ: 'ri',
  ॐ: 'om',
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
  'ॅ': 'a',
  'ॆ': 'e',
  'ॊ': 'o',
  'ॄ': 'ri',
}

/** Signs without a sound of their own: virama and avagraha. */
const SILENT = new Set(['\u094d', 'ऽ'])
const [ANUSVARA, CHANDRABINDU, VISARGA, VIRAMA, NUKTA] = ['ं', 'ँ', 'ः', '\u094d', '\u093c']

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
 * The inherent a is spoken unless a sign or virama follows. It is dropped at the end of a word, and between a
 * vowel-bearing syllable and a consonant that carries its own vowel (कमला kamla, रोहन rohan).
 */
const keepsInherentA = (letters: readonly string[], index: number): boolean => {
  const isConsonant = (i: number): boolean => CONSONANT_BY_NFD.has(letters[i] ?? '')
  const next = letters[index + 1]
  if (next === undefined) return index === 0 || isOpenConjunct(letters, index)
  if (next === VIRAMA || next in SIGNS) return false
  const followedByVowel = isConsonant(index + 1) && (letters[index + 2] ?? '') in SIGNS
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
  if (next === undefined) return CONSONANT_BY_NFD.has(before) ? 'm' : 'n'
  if (next === 'ह' && index + 2 === letters.length) return 'ng'
  return 'पफबभम'.includes(next) ? 'm' : 'n'
}

/** ज्ञ is spoken gya: its two letters, where they stand together. */
const partOfGya = (letters: readonly string[], index: number): string | undefined => {
  const isGyaAt = (i: number) => letters[i] === 'ज' && letters[i + 1] === VIRAMA && letters[i + 2] === 'ञ'
  return isGyaAt(index) ? 'g' : isGyaAt(index - 2) && letters[index] === 'ञ' ? 'y' : undefined
}

const letterToLatin = (letters: readonly string[], index: number): string | undefined => {
  const letter = letters[index]!
  const consonant = partOfGya(letters, index) ?? CONSONANT_BY_NFD.get(letter)
  if (consonant !== undefined) return consonant + (keepsInherentA(letters, index) ? 'a' : '')
  if (letter === ANUSVARA) return anusvara(letters, index)
  if (letter === CHANDRABINDU) return 'n'
  if (letter === VISARGA) return 'h'
  return VOWELS[letter] ?? SIGNS[letter] ?? (SILENT.has(letter) ? '' : undefined)
}

/** A Devanagari word as Hindi speakers spell it in Latin letters; `undefined` for a sign that no name has. */
export const devanagariToLatin = (word: string): string | undefined => {
  const letters = lettersOf(word)
  const latin = letters.map((_, index) => letterToLatin(letters, index))
  return latin.includes(undefined) ? undefined : latin.join('')
}
