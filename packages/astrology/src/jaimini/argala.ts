import { modulo } from '../jyotish/arc.ts'
import { type Graha, GRAHAS } from '../jyotish/grahas.ts'
import { type Natal, signOfHouse } from '../jyotish/natal.ts'
import { isBenefic } from '../jyotish/strength/benefics.ts'

/** Signs that intervene, counted from the one intervened in, and those that hold each of them off. */
const PAIRS = [
  [2, 12],
  [4, 10],
  [11, 3],
  [5, 9],
] as const

/** Grahas that intervene in a house. */
export type Argala = {
  /** 2, 4, 11 or, secondary, 5 from the house; 3 for several malefics that nothing holds off. */
  readonly from: 2 | 3 | 4 | 5 | 11
  readonly by: readonly Graha[]
  readonly heldOffBy: readonly Graha[]
  /** Fewer grahas hold it off than intervene. */
  readonly stands: boolean
  readonly nature: 'benefic' | 'malefic' | 'mixed'
}

/** Ketu in a house turns the counting round. */
const directionOf = (natal: Natal, signIndex: number): 1 | -1 =>
  natal.grahas.ketu.signIndex === signIndex ? -1 : 1

/** The argalas on a house, 1 … 12. */
export const argalasOn = (natal: Natal, house: number): Argala[] => {
  const signIndex = signOfHouse(natal, house)
  const step = directionOf(natal, signIndex)
  const grahasAt = (place: number): Graha[] => {
    const at = modulo(signIndex + step * (place - 1), 12)
    return GRAHAS.filter((graha) => natal.grahas[graha].signIndex === at)
  }
  const natureOf = (by: readonly Graha[]): Argala['nature'] => {
    const benefics = by.filter((graha) => isBenefic(natal, graha)).length
    if (benefics === 0) return 'malefic'
    return benefics === by.length ? 'benefic' : 'mixed'
  }
  const primary = PAIRS.map(([from, against]) => {
    const [by, heldOffBy] = [grahasAt(from), grahasAt(against)]
    return { from, by, heldOffBy, stands: by.length > heldOffBy.length, nature: natureOf(by) }
  }).filter(({ by }) => by.length > 0)
  const third = grahasAt(3).filter((graha) => !isBenefic(natal, graha))
  if (third.length < 3) return primary
  return [...primary, { from: 3, by: third, heldOffBy: [], stands: true, nature: 'malefic' }]
}
