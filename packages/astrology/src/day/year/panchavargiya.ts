import { separation } from '../../jyotish/arc.ts'
import type { BodyGraha } from '../../jyotish/grahas.ts'
import type { Placement } from '../../jyotish/natal.ts'
import { lordOfSign } from '../../jyotish/signs.ts'
import { exaltationDeg } from '../../jyotish/strength/dignity.ts'
import { naturalRegard } from '../../jyotish/strength/friendship.ts'
import { type Varga, vargaSign } from '../../jyotish/vargas.ts'

type Hadda = readonly (readonly [lord: BodyGraha, toDeg: number])[]

const hadda = (lords: readonly BodyGraha[], ...toDeg: number[]): Hadda =>
  lords.map((lord, i) => [lord, toDeg[i] as number])

const [MA, ME, JU, VE, SA] = ['mars', 'mercury', 'jupiter', 'venus', 'saturn'] as const

/** The lords of unequal fifths of each sign, from Aries: table 72 of Narasimha Rao's book, as PyJHora has it. */
export const HADDAS: readonly Hadda[] = [
  hadda([JU, VE, ME, MA, SA], 6, 12, 20, 25, 30),
  hadda([VE, ME, JU, SA, MA], 8, 14, 22, 27, 30),
  hadda([ME, VE, JU, MA, SA], 6, 12, 17, 24, 30),
  hadda([MA, VE, ME, JU, SA], 7, 13, 19, 26, 30),
  hadda([JU, VE, SA, ME, MA], 6, 11, 18, 24, 30),
  hadda([ME, VE, JU, MA, SA], 7, 17, 21, 28, 30),
  hadda([SA, ME, JU, VE, MA], 6, 14, 21, 28, 30),
  hadda([MA, VE, ME, JU, SA], 7, 11, 19, 24, 30),
  hadda([JU, VE, ME, MA, SA], 12, 17, 21, 26, 30),
  hadda([ME, JU, VE, SA, MA], 7, 14, 22, 26, 30),
  hadda([ME, VE, JU, MA, SA], 7, 13, 20, 25, 30),
  hadda([VE, JU, ME, MA, SA], 12, 16, 19, 28, 30),
]

const haddaLord = ({ signIndex, degreeInSign }: Placement): BodyGraha =>
  (HADDAS[signIndex] as Hadda).find(([, toDeg]) => degreeInSign < toDeg)?.[0] ?? 'saturn'

/** How much of the full points a lord gives to another graha in its place. */
const SHARE = { own: 1, friend: 0.75, neutral: 0.5, enemy: 0.25 } as const

const shareUnder = (graha: BodyGraha, lord: BodyGraha): number =>
  SHARE[graha === lord ? 'own' : naturalRegard(graha, lord)]

const lordIn = (varga: Varga, { arcseconds }: Placement): BodyGraha =>
  lordOfSign(vargaSign(varga, arcseconds))

/** Strength in a chart of the year, 0 … 20: below 5 weak, from 10 on strong. Regard is natural. */
export const panchavargiya = (graha: BodyGraha, placement: Placement): number => {
  const exaltation = 20 * (1 - separation(placement.longitudeDeg, exaltationDeg(graha)) / 180)
  const sum =
    30 * shareUnder(graha, lordOfSign(placement.signIndex)) +
    exaltation +
    15 * shareUnder(graha, haddaLord(placement)) +
    10 * shareUnder(graha, lordIn('D3', placement)) +
    5 * shareUnder(graha, lordIn('D9', placement))
  return Math.round((sum / 4) * 100) / 100
}
