import { AstrologyError } from '../errors.ts'
import { plainLatin } from '../letters/plain-latin.ts'
import { devanagariToLatin } from './devanagari-to-latin.ts'

/** What stands between words: spaces, and marks such as `.`, `’`, `-`, `,` and `।`. */
const SEPARATORS = /[\p{Z}\p{P}\p{S}\s]+/u
/** A run of Devanagari, or one letter of anything else. */
const RUNS = /[\u0900-\u097f]+|./gsu
/** They choose a letter's shape and have no sound. */
const JOINERS = /[\u200c\u200d]/g

/** Names of both scripts in plain a-z letters and spaces. Throws INVALID_REQUEST for any other letter. */
export const toLatinLetters = (name: string): string =>
  name
    .normalize('NFC')
    .replace(JOINERS, '')
    .split(SEPARATORS)
    .filter(Boolean)
    .map((word) => (word.match(RUNS) ?? []).map(runToLatin).join(''))
    .join(' ')

const runToLatin = (run: string): string => {
  const latin = isDevanagari(run) ? devanagariToLatin(run) : plainLatin(run)
  if (latin !== undefined && /^[a-z]*$/.test(latin)) return latin
  const letter = [...run].find((each) => devanagariToLatin(each) === undefined) ?? run
  throw new AstrologyError(
    'INVALID_REQUEST',
    `A name is read in Latin or Devanagari letters; "${letter}" is neither. Write the name in one of the two.`,
  )
}

const isDevanagari = (run: string): boolean => /^[\u0900-\u097f]/.test(run)
