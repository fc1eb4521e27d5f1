import { hindiWords } from './hindi-words.ts'
import { wordsIn } from './script.ts'

const fromDevanagari = new Map(
  hindiWords.map(({ devanagari, spellings }) => [bare(devanagari), spellings[0]]),
)
const fromSpelling = new Map(hindiWords.flatMap(({ spellings }) => spellings.map((s) => [s, spellings[0]])))
const spellingsBySkeleton = new Map(
  hindiWords.flatMap(({ spellings }) => spellings.map((s) => [skeleton(s), spellings[0]])),
)

/** Devanagari without what writers leave out or swap: nukta, and the two signs of a nasal. */
function bare(word: string): string {
  return word.normalize('NFD').replaceAll('\u093c', '').replaceAll('ँ', 'ं')
}

/** How a romanised word sounds, roughly: long and short vowels, aspirates and doubled letters fall together. */
function skeleton(word: string): string {
  return word
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/w/g, 'v')
    .replace(/([bcdgjkpt])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
}

/**
 * One spelling for every way of writing a Hindi word: Devanagari and romanised variants become the table's first
 * spelling; English words, and Hindi ones outside the table, stay as they are. The result is lower case, words
 * separated by single spaces.
 */
export function normalise(text: string): string {
  return wordsIn(text)
    .map((word) => fromSpelling.get(word) ?? fromDevanagari.get(bare(word)) ?? word)
    .join(' ')
}

/** As `normalise`, but words that are not in the table are also matched by sound, for text nobody understood. */
export function normaliseLoosely(text: string): string {
  return normalise(text)
    .split(' ')
    .map((word) => (word.length >= 4 ? (spellingsBySkeleton.get(skeleton(word)) ?? word) : word))
    .join(' ')
}
