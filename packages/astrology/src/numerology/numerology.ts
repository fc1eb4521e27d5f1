import { type BirthNumbers, birthNumbers } from './birth-numbers.ts'
import { type NameNumbers, nameNumbers } from './name-number.ts'

export type Numerology = {
  readonly conventions: {
    readonly transliteration: 'hindi-common'
    readonly masterNumbers: '11, 22, 33 kept'
  }
  readonly birth: BirthNumbers
  readonly name?: { readonly chaldean: NameNumbers; readonly pythagorean: NameNumbers }
}

/** Numerology of a date of birth and, when given, a name. Throws INVALID_DATE and INVALID_REQUEST. */
export const computeNumerology = ({ date, name }: { date: string; name?: string }): Numerology => ({
  conventions: { transliteration: 'hindi-common', masterNumbers: '11, 22, 33 kept' },
  birth: birthNumbers(date),
  ...(name !== undefined && {
    name: { chaldean: nameNumbers(name, 'chaldean'), pythagorean: nameNumbers(name, 'pythagorean') },
  }),
})
