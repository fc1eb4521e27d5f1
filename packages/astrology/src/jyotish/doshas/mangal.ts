import { houseFrom } from '../arc.ts'
import { aspects } from '../strength/aspects.ts'
import { type Evidence, inDignity, inHouseOf, looksAt, standTogether } from '../evidence.ts'
import { type Graha } from '../grahas.ts'
import { type Label, label } from '../label.ts'
import type { Natal } from '../natal.ts'
import { phrase } from '../phrase.ts'
import { type Sign, SIGN_LABELS } from '../signs.ts'

/** Houses in which Mars makes the dosha: the north leaves the second out, the south counts it. */
export const MANGAL_HOUSES = { north: [1, 4, 7, 8, 12], south: [1, 2, 4, 7, 8, 12] } as const
export type MangalSchool = keyof typeof MANGAL_HOUSES

export type MangalReference = 'lagna' | 'moon' | 'venus'

export type MangalDosha = {
  readonly labels: Label
  readonly school: MangalSchool
  /** Formed from the lagna, the Moon or Venus, before cancellations. */
  readonly formed: boolean
  /** Formed and not cancelled. */
  readonly present: boolean
  /** Where Mars stands from all three, formed or not. */
  readonly marsHouse: Readonly<Record<MangalReference, number>>
  readonly from: readonly { readonly reference: MangalReference; readonly house: number }[]
  readonly evidence: readonly Evidence[]
  readonly cancelledBy: readonly Evidence[]
}

const LABEL = label('Mangal dosha', 'मंगल दोष', 'Mangal dosh')

/** Signs that exempt a house, and those that exempt every house. */
const EXEMPT_SIGNS: Readonly<Record<number, readonly Sign[]>> = {
  2: ['gemini', 'virgo'],
  4: ['aries', 'scorpio'],
  7: ['cancer', 'capricorn'],
  8: ['sagittarius', 'pisces'],
  12: ['taurus', 'libra'],
}
const EXEMPT_EVERYWHERE: readonly Sign[] = ['leo', 'aquarius']
const YOGAKARAKA_LAGNAS: readonly Sign[] = ['cancer', 'leo']

const EXEMPT_SIGN = phrase(
  'Mars in {0} makes no dosha there',
  'मंगल {0} राशि में होने से वहाँ दोष नहीं',
  'Mangal {0} rashi mein hone se wahan dosh nahin',
)
const YOGAKARAKA = phrase(
  'Mars is yogakaraka for the lagna {0}',
  '{0} लग्न के लिए मंगल योगकारक',
  '{0} lagna ke liye Mangal yogkarak',
)

const withMars = (natal: Natal, graha: Graha): boolean =>
  natal.grahas[graha].signIndex === natal.grahas.mars.signIndex

/** Why the dosha, formed in these houses, does not hold; a sign must exempt every one of them. */
const cancellations = (natal: Natal, houses: readonly number[]): Evidence[] => {
  const { sign, house, dignity } = natal.grahas.mars
  const isExempt =
    EXEMPT_EVERYWHERE.includes(sign) || houses.every((each) => EXEMPT_SIGNS[each]?.includes(sign))
  const rules: readonly (readonly [boolean, () => Evidence])[] = [
    [dignity === 'own' || dignity === 'moolatrikona', () => inDignity('mars', 'own', sign)],
    [dignity === 'exalted', () => inDignity('mars', 'exalted', sign)],
    [isExempt, () => EXEMPT_SIGN(SIGN_LABELS[sign])],
    [withMars(natal, 'jupiter'), () => standTogether('jupiter', 'mars', sign, house)],
    [aspects(natal, 'jupiter', 'mars'), () => looksAt('jupiter', 'mars')],
    [withMars(natal, 'moon'), () => standTogether('moon', 'mars', sign, house)],
    [YOGAKARAKA_LAGNAS.includes(natal.lagna.sign), () => YOGAKARAKA(SIGN_LABELS[natal.lagna.sign])],
  ]
  return rules.filter(([holds]) => holds).map(([, why]) => why())
}

/**
 * Mangal dosha from the lagna, the Moon and Venus, with its customary cancellations, each named. Those by sign
 * and by company are B. V. Raman's (Muhurtha, ch. 11); dignity, Jupiter's aspect and the yogakaraka are the north's.
 */
export const mangalDosha = (natal: Natal, school: MangalSchool = 'north'): MangalDosha => {
  const { mars, moon, venus } = natal.grahas
  const marsHouse = {
    lagna: houseFrom(natal.lagna.signIndex, mars.signIndex),
    moon: houseFrom(moon.signIndex, mars.signIndex),
    venus: houseFrom(venus.signIndex, mars.signIndex),
  }
  const counted: readonly number[] = MANGAL_HOUSES[school]
  const from = (['lagna', 'moon', 'venus'] as const)
    .map((reference) => ({ reference, house: marsHouse[reference] }))
    .filter(({ house }) => counted.includes(house))
  const cancelledBy =
    from.length > 0 ? cancellations(natal, [...new Set(from.map(({ house }) => house))]) : []
  return {
    labels: LABEL,
    school,
    formed: from.length > 0,
    present: from.length > 0 && cancelledBy.length === 0,
    marsHouse,
    from,
    evidence: from.map(({ reference, house }) => inHouseOf('mars', house, reference)),
    cancelledBy,
  }
}
