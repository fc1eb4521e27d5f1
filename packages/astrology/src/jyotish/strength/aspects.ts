import { houseFrom } from '../arc.ts'
import { type Graha, GRAHAS } from '../grahas.ts'
import type { Natal } from '../natal.ts'

/** Full graha drishti in signs counted from the graha. BPHS 26.2-5; the nodes cast the seventh only. */
const DRISHTI: Readonly<Partial<Record<Graha, readonly number[]>>> = {
  mars: [4, 7, 8],
  jupiter: [5, 7, 9],
  saturn: [3, 7, 10],
}

const SEVENTH: readonly number[] = [7]

/** Signs that a graha casts its full drishti on, counted from its own. */
export const drishtiOf = (graha: Graha): readonly number[] => DRISHTI[graha] ?? SEVENTH

export const aspectsSign = (natal: Natal, graha: Graha, signIndex: number): boolean =>
  drishtiOf(graha).includes(houseFrom(natal.grahas[graha].signIndex, signIndex))

/** Whether one graha casts its full drishti on another's sign. */
export const aspects = (natal: Natal, graha: Graha, other: Graha): boolean =>
  aspectsSign(natal, graha, natal.grahas[other].signIndex)

export type Drishti = {
  readonly from: Graha
  readonly houses: readonly number[]
  readonly grahas: readonly Graha[]
}

/** Every graha's drishti: the houses it falls on and the grahas standing there. */
export const allDrishti = (natal: Natal): Drishti[] =>
  GRAHAS.map((from) => ({
    from,
    houses: drishtiOf(from).map((step) => ((natal.grahas[from].house + step - 2) % 12) + 1),
    grahas: GRAHAS.filter((other) => other !== from && aspects(natal, from, other)),
  }))
