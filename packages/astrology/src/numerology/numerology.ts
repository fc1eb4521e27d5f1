import { engineVersion } from '../engine-version.ts'
import { type BirthNumbers, birthNumbers, personalYear } from './birth-numbers.ts'
import { type NameNumbers, nameNumbers } from './name-number.ts'

export type Numerology = {
  readonly engineVersion: string
  readonly conventions: {
    readonly transliteration: 'hindi-common'
    readonly masterNumbers: '11, 22, 33 kept'
    readonly letters: 'Chaldean as Cheiro, Pythagorean 1 to 9 over and over'
    readonly vowels: 'a e i o u'
  }
  readonly birth: BirthNumbers
  readonly name?: { readonly chaldean: NameNumbers; readonly pythagorean: NameNumbers }
  /** The personal year, 1 … 9, of the calendar year asked for. */
  readonly personalYear?: number
}

const conventions = {
  transliteration: 'hindi-common',
  masterNumbers: '11, 22, 33 kept',
  letters: 'Chaldean as Cheiro, Pythagorean 1 to 9 over and over',
  vowels: 'a e i o u',
} as const

type NumerologyRequest = { readonly date: string; readonly name?: string; readonly year?: number }

/** Numerology of a date of birth and, when given, a name and a year. Throws INVALID_DATE and INVALID_REQUEST. */
export const computeNumerology = ({ date, name, year }: NumerologyRequest): Numerology => ({
  engineVersion,
  conventions,
  birth: birthNumbers(date),
  ...(name !== undefined && {
    name: { chaldean: nameNumbers(name, 'chaldean'), pythagorean: nameNumbers(name, 'pythagorean') },
  }),
  ...(year !== undefined && { personalYear: personalYear(date, year) }),
})
