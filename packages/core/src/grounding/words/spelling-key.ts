const vowelSigns: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'e',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
}
const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'e',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
}
const consonants: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'क k ख kh ग g घ gh ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n ' +
    'प p फ f ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h'
  )
    .match(/\S+ \S+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
)
const nukta = '\u093c'
const virama = '\u094d'
const visarga = '\u0903'

/** A Devanagari word letter by letter. A consonant has its vowel `a` unless another vowel or a virama follows. */
function toLatin(word: string): string {
  const letters = [...word.normalize('NFD').replaceAll(nukta, '').replaceAll(visarga, '')]
  return letters
    .map((letter, at) => {
      const next = letters[at + 1] ?? ''
      const consonant = consonants[letter]
      if (consonant) return consonant + (next === '' || next === virama || vowelSigns[next] ? '' : 'a')
      if (letter === 'ं' || letter === 'ँ') return next === '' ? '' : 'n'
      return vowelSigns[letter] ?? vowels[letter] ?? ''
    })
    .join('')
}

/** Folded, May would be “में”, in. */
const may = 'मई'

/** Words so short that a dropped vowel would make them another word keep theirs. */
const maxKept = 4

/**
 * One key for the spellings of a word in either script: “Shani”, “Shaani” and “शनि” are alike, and “चन्द्रमा”, “चंद्रमा”,
 * “Chandrama” too. Long vowels, doubled letters and unstressed `a` fall together.
 */
function spellingKey(word: string): string {
  if (word === may) return 'may'
  const plain = /\p{Script=Devanagari}/u.test(word) ? toLatin(word) : word.toLowerCase().normalize('NFD')
  const folded = plain
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/ai|ei/g, 'e')
    .replaceAll(/au|ou/g, 'o')
    .replaceAll(/ee+/g, 'i')
    .replaceAll(/oo+/g, 'u')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replaceAll('q', 'k')
    .replaceAll(/c?chh?/g, 'ch')
    .replaceAll(/m(?=[bp])/g, 'n')
    .replaceAll(/([a-z])\1+/g, '$1')
    .replaceAll(/(?<=[a-z])y(?=[ei])/g, '')
    .replace(/(?<=[a-z]{2})a$/, '')
  return folded.length <= maxKept ? folded : folded.replaceAll(/(?<!^)a/g, '')
}

const cacheLimit = 20_000
const keys = new Map<string, string>()

/** As `spellingKey`; words of earlier sentences are looked up. */
export function cachedKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size >= cacheLimit) keys.clear()
  const key = spellingKey(word)
  keys.set(word, key)
  return key
}
