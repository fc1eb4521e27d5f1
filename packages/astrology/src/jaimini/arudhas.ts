import { houseFrom, modulo } from '../jyotish/arc.ts'
import type { Graha } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'
import { lordOfHouse, signOfHouse } from '../jyotish/natal.ts'
import { type Sign, signAt } from '../jyotish/signs.ts'

/** The image of a house: as far from its lord as the lord is from it. */
export type Arudha = {
  /** 1 … 12; the first is the arudha lagna, the twelfth the upapada. */
  readonly of: number
  readonly sign: Sign
  /** Counted from the lagna. */
  readonly house: number
  readonly lord: Graha
}

/** An image in the house itself or in its seventh goes to the tenth from there. */
export const arudhaOf = (natal: Natal, of: number): Arudha => {
  const from = signOfHouse(natal, of)
  const lord = lordOfHouse(natal, of)
  const at = natal.grahas[lord].signIndex
  const image = modulo(2 * at - from, 12)
  const isTooNear = [1, 7].includes(houseFrom(from, image))
  const signIndex = isTooNear ? modulo(image + 9, 12) : image
  return { of, sign: signAt(signIndex), house: houseFrom(natal.lagna.signIndex, signIndex), lord }
}

/** The twelve arudhas. Scorpio is of Mars and Aquarius of Saturn. */
export const arudhas = (natal: Natal): Arudha[] =>
  Array.from({ length: 12 }, (_, i) => arudhaOf(natal, i + 1))
