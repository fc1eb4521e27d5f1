import { dictionaryPath } from '../../src/hearing/acoustic-model.ts'
import { indianEnglish, readDictionary } from '../../src/hearing/vocabulary.ts'
import { soundsOfDevanagari } from '../../src/language/devanagari-sounds.ts'
import { hindiWords } from '../../src/language/hindi-words.ts'

const dictionary = readDictionary(dictionaryPath)
const byDevanagari = new Map(
  hindiWords.map(({ devanagari, pronunciations }) => [devanagari.normalize('NFC'), pronunciations]),
)
const bySpelling = new Map(
  hindiWords.flatMap(({ spellings, pronunciations }) =>
    spellings.map((spelling) => [spelling, pronunciations]),
  ),
)

/** How callers pronounce a word, most usual first; empty where it is not known. */
export function pronounce(language: 'e' | 'h', word: string): readonly string[] {
  const english = () => indianEnglish[word] ?? dictionary.get(word)
  if (language === 'e') return english() ?? bySpelling.get(word) ?? []
  const bySound = soundsOfDevanagari(word)
  return byDevanagari.get(word) ?? english() ?? (bySound === undefined ? [] : [bySound])
}
