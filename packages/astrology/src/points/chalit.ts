import type { Chart } from '../chart/index.ts'
import { modulo } from '../jyotish/arc.ts'
import { type Graha, GRAHAS } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'

/** A graha that is in another bhava than its sign is. */
export type Shifted = { readonly graha: Graha; readonly signHouse: number; readonly bhava: number }

/** The bhavas of Sripati: each begins halfway between two middles, and the lagna is the middle of the first. */
export type BhavaChalit = {
  readonly startsDeg: readonly number[]
  readonly bhavas: Readonly<Record<Graha, number>>
  readonly shifted: readonly Shifted[]
}

const bhavaOf = (startsDeg: readonly number[], longitudeDeg: number): number => {
  const after = (fromDeg: number, toDeg: number): number => modulo(toDeg - fromDeg, 360)
  return (
    1 +
    startsDeg.findIndex(
      (start, i) => after(start, longitudeDeg) < after(start, startsDeg[(i + 1) % 12] as number),
    )
  )
}

/** Grahas in the bhavas of Sripati, and those that leave the house of their sign. Null where there are no cusps. */
export const bhavaChalit = (
  { houses: { sripati } }: Pick<Chart, 'houses'>,
  natal: Natal,
): BhavaChalit | null => {
  if ('unavailable' in sripati) return null
  const startsDeg = sripati.sidereal
  const bhavas = Object.fromEntries(
    GRAHAS.map((graha) => [graha, bhavaOf(startsDeg, natal.grahas[graha].longitudeDeg)]),
  ) as Record<Graha, number>
  const shifted = GRAHAS.filter((graha) => bhavas[graha] !== natal.grahas[graha].house).map((graha) => ({
    graha,
    signHouse: natal.grahas[graha].house,
    bhava: bhavas[graha],
  }))
  return { startsDeg, bhavas, shifted }
}
