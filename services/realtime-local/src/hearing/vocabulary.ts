import { readFileSync } from 'node:fs'
import { hindiWords } from '../language/hindi-words.ts'

/**
 * Words of our grammar that the acoustic model's dictionary lacks or that callers here pronounce differently.
 */
export const indianEnglish: Record<string, readonly string[]> = {
  kundli: ['K UH N D L IY', 'K UH N D AH L IY'],
  lagna: ['L AH G N AH', 'L AA G N AH', 'L AE G N AH'],
  nakshatra: ['N AH K SH AH T R AH', 'N AE K SH AE T R AH', 'N AE K SH AH T R AH'],
  dasha: ['D AH SH AA', 'D AA SH AH', 'D AE SH AH'],
  mahadasha: ['M AH HH AA D AH SH AA', 'M AA HH AH D AE SH AH'],
  rashi: ['R AA SH IY', 'R AE SH IY'],
  rahu: ['R AA HH UW'],
  ketu: ['K EY T UW', 'K IY T UW', 'K EH T UW'],
  panchang: ['P AH N CH AA NG', 'P AE N CH AE NG', 'P AE N CH AH NG'],
  tithi: ['T IH TH IY', 'T IH T IY', 'D IH D IY', 'D IY D AY'],
  namaste: ['N AH M AH S T EY', 'N AA M AA S T EY', 'N AH M AE S T IY'],
  kaal: ['K AA L', 'K AH L', 'K AE L'],
  manglik: ['M AE NG L IH K', 'M AH NG L IH K', 'M AA NG L IH K', 'M AE NG G L IH K'],
  mangal: ['M AE NG G AH L', 'M AH NG G AH L', 'M AE NG AH L'],
  dosha: ['D OW SH AH', 'D OW SH'],
  doshas: ['D OW SH AH Z'],
  sade: ['S AA D EY', 'S EY D', 'S AA R EY', 'S AA D IY'],
  sati: ['S AA T IY', 'S AE T IY'],
  sarp: ['S AA R P'],
  kundlis: ['K UH N D L IY Z', 'K UH N D AH L IY Z'],
  navamsa: ['N AH V AA M SH AH', 'N AA V AA M S AH', 'N AE V AE M S AH'],
  yogas: ['Y OW G AH Z'],
  muhurta: ['M AH HH UH R T AH', 'M UW HH ER T AH'],
  wifes: ['W AY F S', 'W AY V Z'],
  holi: ['HH OW L IY'],
  health: ['HH EH L TH', 'HH EH UW TH', 'HH EH OW TH'],
  married: ['M EH R IY D', 'M EH W IY D', 'M AE R IY D'],
  ekadashi: ['EY K AA D AH SH IY', 'EH K AH D AE SH IY', 'IY K AH D AE SH IY'],
}

/** Every sound of the model, to stand for words outside the grammar. */
export const phones =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(
    ' ',
  )

/** Reads a CMU dictionary: `word PH ON ES`, further pronunciations as `word(2)`. */
export function readDictionary(path: string): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [head = '', ...sounds] = line.trim().split(/\s+/)
    const word = head.replace(/\(\d+\)$/, '')
    entries.set(word, [...(entries.get(word) ?? []), sounds.join(' ')])
  }
  return entries
}

/** The words named in JSGF rules, without rule names and weights. */
function wordsOf(rules: string): Set<string> {
  return new Set(rules.replace(/<[^>]*>|\/[\d.e-]+\//g, ' ').match(/[a-z'_]+/g))
}

/** Pronunciations of the English words of `rules`; throws on a word without one. */
export function englishPronunciations(rules: string, dictionaryPath: string): Map<string, readonly string[]> {
  const dictionary = readDictionary(dictionaryPath)
  return new Map(
    [...wordsOf(rules)].map((word) => {
      const sounds = indianEnglish[word] ?? dictionary.get(word)
      if (!sounds) throw new Error(`no pronunciation for the English word "${word}"`)
      return [word, sounds]
    }),
  )
}

/** Pronunciations of the Hindi words of `rules`; throws on a word missing from the table. */
export function hindiPronunciations(rules: string): Map<string, readonly string[]> {
  const table = new Map(
    hindiWords.flatMap(({ spellings, pronunciations }) => spellings.map((word) => [word, pronunciations])),
  )
  return new Map(
    [...wordsOf(rules)].map((word) => {
      const sounds = table.get(word)
      if (!sounds) throw new Error(`no pronunciation for the Hindi word "${word}"`)
      return [word, sounds]
    }),
  )
}
