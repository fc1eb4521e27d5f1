import type { BodyGraha } from '../../jyotish/grahas.ts'
import { lordOfHouse, type Natal } from '../../jyotish/natal.ts'
import { lordOfSign } from '../../jyotish/signs.ts'
import { panchavargiya } from './panchavargiya.ts'

type Office = 'muntha' | 'natal-lagna' | 'year-lagna' | 'tri-rashi' | 'day-or-night'

export type Officer = {
  readonly graha: BodyGraha
  readonly offices: readonly Office[]
  /** Panchavargiya bala, 0 … 20. */
  readonly strength: number
  readonly aspectsLagna: boolean
}

/** Lords of the lagna of the year by day and by night, Aries to Pisces. */
const TRI_RASHI: Readonly<Record<'day' | 'night', readonly BodyGraha[]>> = {
  day: [
    ...(['sun', 'venus', 'saturn', 'venus', 'jupiter', 'moon'] as const),
    ...(['mercury', 'mars', 'saturn', 'mars', 'jupiter', 'moon'] as const),
  ],
  night: [
    ...(['jupiter', 'moon', 'mercury', 'mars', 'sun', 'venus'] as const),
    ...(['saturn', 'venus', 'saturn', 'mars', 'jupiter', 'moon'] as const),
  ],
}

const HOUSES_WITHOUT_ASPECT = [2, 6, 8, 12]
/** Panchavargiya bala below this is weak. */
export const WEAK_BELOW = 5

/** The five officers of a year, each graha once. */
export const officersOf = (
  year: Natal,
  natal: Natal,
  { munthaSignIndex, isByDay }: { readonly munthaSignIndex: number; readonly isByDay: boolean },
): Officer[] => {
  const { sun, moon } = year.grahas
  const byOffice: readonly [Office, BodyGraha][] = [
    ['muntha', lordOfSign(munthaSignIndex)],
    ['natal-lagna', lordOfHouse(natal, 1)],
    ['year-lagna', lordOfHouse(year, 1)],
    ['tri-rashi', TRI_RASHI[isByDay ? 'day' : 'night'][year.lagna.signIndex] as BodyGraha],
    ['day-or-night', lordOfSign((isByDay ? sun : moon).signIndex)],
  ]
  const grahas = [...new Set(byOffice.map(([, graha]) => graha))]
  return grahas.map((graha) => ({
    graha,
    offices: byOffice.filter(([, holder]) => holder === graha).map(([office]) => office),
    strength: panchavargiya(graha, year.grahas[graha]),
    aspectsLagna: !HOUSES_WITHOUT_ASPECT.includes(year.grahas[graha].house),
  }))
}

/**
 * The lord of the year: the strongest of the officers that aspect its lagna, of equals the one with more offices. Where
 * none aspects or all are weak it is the lord of the muntha.
 */
export const yearLordOf = (officers: readonly Officer[]): Officer => {
  const muntha = officers.find(({ offices }) => offices.includes('muntha')) as Officer
  if (officers.every(({ strength }) => strength < WEAK_BELOW)) return muntha
  const [strongest] = officers
    .filter(({ aspectsLagna }) => aspectsLagna)
    .sort((a, b) => b.strength - a.strength || b.offices.length - a.offices.length)
  return strongest ?? muntha
}
