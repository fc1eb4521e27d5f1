import { hindiWordsAToJ } from './hindi-table/a-to-j.ts'
import { hindiWordsKToZ } from './hindi-table/k-to-z.ts'

/**
 * The Hindi words this server knows, one per line: romanised spellings (the first is the one used inside),
 * Devanagari, and how the English acoustic model should expect to hear it (CMU phones; ` / ` separates
 * alternatives). Hearing, typed understanding and speaking all read this one table. English words that Hindi
 * speakers use as their own (career, job) are listed with their Indian pronunciation.
 */
const table = hindiWordsAToJ + hindiWordsKToZ.trimStart()

/** One Hindi word in its three shapes. */
export interface HindiWord {
  /** Romanised spellings in lower case; the first is canonical. */
  readonly spellings: readonly [string, ...string[]]
  readonly devanagari: string
  /** CMU phone strings, most usual first. */
  readonly pronunciations: readonly [string, ...string[]]
}

const atLeastOne = (parts: string[]) => parts as [string, ...string[]]

function parseRow(row: string): HindiWord {
  const [spellings = '', devanagari = '', phones = ''] = row.split('|').map((cell) => cell.trim())
  return {
    spellings: atLeastOne(spellings.split(' ')),
    devanagari,
    pronunciations: atLeastOne(phones.split(' / ')),
  }
}

export const hindiWords: readonly HindiWord[] = table.trim().split('\n').map(parseRow)
