import { AstrologyError } from '../errors.ts'
import { reduce } from './reduce.ts'
import { toLatinLetters } from './transliterate.ts'

export type NumerologySystem = 'chaldean' | 'pythagorean'

/** Values of a … z. Chaldean: Cheiro's Book of Numbers, ch. 1; no letter is 9. Pythagorean: 1 to 9 over and over. */
const VALUES: Readonly<Record<NumerologySystem, string>> = {
  chaldean: '12345835112345781234666517',
  pythagorean: '12345678912345678912345678',
}

const valueOf = (system: NumerologySystem, letter: string): number =>
  Number(VALUES[system][letter.charCodeAt(0) - 97])

export type NameNumber = {
  readonly system: NumerologySystem
  /** The letters counted; a Devanagari name shows how it was read. */
  readonly letters: string
  /** The sum of all letters; a compound number from 10 on. */
  readonly compound: number
  readonly number: number
}

const numberOf = (system: NumerologySystem, letters: string): NameNumber => {
  const compound = Array.from(letters.replaceAll(' ', '')).reduce(
    (sum, letter) => sum + valueOf(system, letter),
    0,
  )
  return { system, letters, compound, number: reduce(compound) }
}

export type NameNumbers = {
  readonly expression: NameNumber
  /** Vowels alone (soul urge); y is a consonant. Absent when the name has none. */
  readonly soulUrge?: NameNumber
  /** Consonants alone (personality). */
  readonly personality?: NameNumber
}

/** Numbers of a name. Throws INVALID_REQUEST when it is empty or in a script other than Latin and Devanagari. */
export const nameNumbers = (name: string, system: NumerologySystem): NameNumbers => {
  const letters = toLatinLetters(name)
  if (letters === '') {
    throw new AstrologyError('INVALID_REQUEST', 'A name needs at least one Latin or Devanagari letter.')
  }
  const vowels = letters.replace(/[^aeiou]/g, '')
  const consonants = letters.replace(/[aeiou ]/g, '')
  return {
    expression: numberOf(system, letters),
    ...(vowels && { soulUrge: numberOf(system, vowels) }),
    ...(consonants && { personality: numberOf(system, consonants) }),
  }
}
