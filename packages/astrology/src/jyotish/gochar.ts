import { houseFrom } from './arc.ts'
import { type Graha, GRAHAS } from './grahas.ts'
import type { Natal } from './natal.ts'
import { positionOf } from './position.ts'
import type { Sign } from './signs.ts'

/** Favourable houses from the natal Moon, each with the house whose occupant obstructs it. Phaladeepika 26. */
export const FAVOURABLE: Readonly<Record<Graha, Readonly<Record<number, number>>>> = {
  sun: { 3: 9, 6: 12, 10: 4, 11: 5 },
  moon: { 1: 5, 3: 9, 6: 12, 7: 2, 10: 4, 11: 8 },
  mars: { 3: 12, 6: 9, 11: 5 },
  mercury: { 2: 5, 4: 3, 6: 9, 8: 1, 10: 8, 11: 12 },
  jupiter: { 2: 12, 5: 4, 7: 3, 9: 10, 11: 8 },
  venus: { 1: 8, 2: 7, 3: 1, 4: 10, 5: 9, 8: 5, 9: 11, 11: 6, 12: 3 },
  saturn: { 3: 12, 6: 9, 11: 5 },
  rahu: { 3: 12, 6: 9, 11: 5 },
  ketu: { 3: 12, 6: 9, 11: 5 },
}

/** Whether a house from the natal Moon is a good one of a graha, obstruction aside. */
export const isGoodHouse = (graha: Graha, house: number): boolean => house in FAVOURABLE[graha]

/** Father and son, mother and son do not obstruct each other: Sun and Saturn, Moon and Mercury. */
const NO_VEDHA: Readonly<Partial<Record<Graha, Graha>>> = {
  sun: 'saturn',
  saturn: 'sun',
  moon: 'mercury',
  mercury: 'moon',
}

export type Transit = {
  readonly graha: Graha
  readonly sign: Sign
  readonly houseFromMoon: number
  readonly houseFromLagna: number
  /** The house from the Moon is one of the graha's good ones, obstruction aside. */
  readonly favourableHouse: boolean
  /** Grahas standing in the obstructing house (vedha). */
  readonly obstructedBy: readonly Graha[]
}

/** What transits are counted from: a natal chart, or its Moon and lagna alone. */
export type GocharOrigin = {
  readonly grahas: { readonly moon: Pick<Natal['grahas']['moon'], 'signIndex'> }
  readonly lagna: Pick<Natal['lagna'], 'signIndex'>
}

/** Transits over a natal chart, counted from its Moon and lagna, with vedha; longitudes sidereal degrees. */
export const gochar = (natal: GocharOrigin, transitDeg: Readonly<Record<Graha, number>>): Transit[] => {
  const moonSign = natal.grahas.moon.signIndex
  const houses = new Map(
    GRAHAS.map((graha) => [graha, houseFrom(moonSign, positionOf(transitDeg[graha]).signIndex)]),
  )
  return GRAHAS.map((graha) => {
    const { sign, signIndex } = positionOf(transitDeg[graha])
    const houseFromMoon = houseFrom(moonSign, signIndex)
    const vedhaHouse = FAVOURABLE[graha][houseFromMoon]
    return {
      graha,
      sign,
      houseFromMoon,
      houseFromLagna: houseFrom(natal.lagna.signIndex, signIndex),
      favourableHouse: vedhaHouse !== undefined,
      obstructedBy: GRAHAS.filter(
        (other) => other !== graha && other !== NO_VEDHA[graha] && houses.get(other) === vedhaHouse,
      ),
    }
  })
}
