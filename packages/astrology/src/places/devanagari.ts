import { toDevanagari } from './indic-scripts.ts'

/** Hunterian romanisation (the Survey of India's scheme, without its macrons), so that it reads like place names do. */
const consonants: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
}
/** Consonants with a nukta. */
const dotted: Readonly<Record<string, string>> = {
  ...{ क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f', य: 'y', न: 'n', र: 'r', ळ: 'zh' },
}
const vowels: Readonly<Record<string, string>> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au' },
  ...{ ऑ: 'o', ऍ: 'e', ऎ: 'e', ऒ: 'o' },
}
const matras: Readonly<Record<string, string>> = {
  ...{ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au' },
  ...{ 'ॉ': 'o', 'ॅ': 'e', 'ॆ': 'e', 'ॊ': 'o' },
}
const NUKTA = '़'
const VIRAMA = '्'
const NASALS = 'ंँ'

/** A letter with the vowel it carries; `isInherent` when that vowel is the unwritten `a`. */
interface Syllable {
  onset: string
  vowel: string
  isInherent: boolean
  coda: string
}

export const hasDevanagari = (text: string): boolean => /[\u0900-\u097f]/.test(text)

/** `वाराणसी` → `varanasi`, `రామనగర్` → `ramanagar`; what is in no script of India stays. ज्ञ is spoken as ग्य. */
export const romanize = (text: string): string =>
  toDevanagari(text.replaceAll('ज्ञ', 'ग्य'))
    .normalize('NFD')
    .replace(/[\u0900-\u097f]+/g, (word) => joined(dropSchwas(syllablesOf(word))))

const syllablesOf = (word: string): Syllable[] => {
  const syllables: Syllable[] = []
  for (const [i, sign] of [...word].entries()) {
    const last = syllables.at(-1)
    const consonant = word[i + 1] === NUKTA ? (dotted[sign] ?? consonants[sign]) : consonants[sign]
    if (consonant !== undefined) syllables.push({ onset: consonant, vowel: 'a', isInherent: true, coda: '' })
    else if (vowels[sign] !== undefined) {
      syllables.push({ onset: '', vowel: vowels[sign], isInherent: false, coda: '' })
    } else if (last && matras[sign] !== undefined) {
      last.vowel = matras[sign]
      last.isInherent = false
    } else if (last && sign === VIRAMA) {
      last.vowel = ''
      last.isInherent = false
    } else if (last && NASALS.includes(sign)) last.coda = 'n'
  }
  return syllables
}

/** Hindi leaves the unwritten `a` silent at the end of a word and between two voiced syllables, counted from the end. */
const dropSchwas = (syllables: Syllable[]): Syllable[] => {
  for (let i = syllables.length - 1; i > 0; i--) {
    const syllable = syllables[i]!
    if (!syllable.isInherent || syllable.coda) continue
    const next = syllables[i + 1]
    const isLast = next === undefined
    const isBetween =
      next !== undefined && next.vowel !== '' && next.onset !== '' && syllables[i - 1]!.vowel !== ''
    if (isLast || isBetween) syllable.vowel = ''
  }
  return syllables
}

const joined = (syllables: readonly Syllable[]): string =>
  syllables.map(({ onset, vowel, coda }) => onset + vowel + coda).join('')
