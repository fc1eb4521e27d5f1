export { type BirthNumbers, birthNumbers, personalYear } from './birth-numbers.ts'
export { type NameNumber, type NameNumbers, nameNumbers, type NumerologySystem } from './name-number.ts'
export { computeNumerology, type Numerology } from './numerology.ts'
export { toLatinLetters } from './transliterate.ts'
