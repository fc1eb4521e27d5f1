import type { Language } from '@astrovoice/contracts'
import type { AstrologerPersona } from './astrologers.ts'
import { languageWords, schoolWords, specialityWords } from './search-words.ts'

/**
 * A text as it is compared: without case, accents of Latin letters and nuktas, and with one sign for nasals. So हिन्दी
 * finds हिंदी, and जोया finds ज़ोया.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .replaceAll('ँ', 'ं')
    .replace(/[ङञणनम]\u094d(?=[\u0915-\u0939])/g, 'ं')
    .normalize('NFC')
    .toLowerCase()
    .trim()

/** Marks are parts of words: a vowel of Devanagari is one. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Whether each word of the text begins a word of the astrologer's name, specialities, languages or school. */
export function fitsText(astrologer: AstrologerPersona, text: string): boolean {
  const own = searchable(astrologer).flatMap(wordsOf)
  return wordsOf(text).every((sought) => own.some((word) => word.startsWith(sought)))
}

const searchable = ({ words, specialities, languages, school }: AstrologerPersona): string[] => [
  ...Object.values(words).map(({ name }) => name),
  ...specialities.flatMap((each) => inAll(specialityWords[each])),
  ...languages.flatMap((each) => inAll(languageWords[each])),
  ...inAll(schoolWords[school]),
]

const inAll = (words: Readonly<Record<Language, string>>) => Object.values(words)
