import { houseFrom } from '../arc.ts'
import { aspects } from '../aspects.ts'
import { type Graha } from '../grahas.ts'
import { type Label, label } from '../label.ts'
import type { Natal } from '../natal.ts'
import type { Sign } from '../signs.ts'

/** Houses in which Mars makes the dosha, north Indian reckoning; the south counts the second as well. */
export const MANGAL_HOUSES: readonly number[] = [1, 4, 7, 8, 12]

type Reference = 'lagna' | 'moon' | 'venus'

export type MangalDosha = {
  readonly labels: Label
  /** Formed from the lagna, the Moon or Venus, before cancellations. */
  readonly formed: boolean
  /** Formed and not cancelled. */
  readonly present: boolean
  readonly from: readonly { readonly reference: Reference; readonly house: number }[]
  readonly cancelledBy: readonly string[]
}

const LABEL = label('Mangal dosha', 'मंगल दोष', 'Mangal dosh')

/** Signs that exempt a house, and those that exempt every house. */
const EXEMPT_SIGNS: Readonly<Record<number, readonly Sign[]>> = {
  4: ['aries', 'scorpio'],
  7: ['cancer', 'capricorn'],
  8: ['sagittarius', 'pisces'],
  12: ['taurus', 'libra'],
}
const EXEMPT_EVERYWHERE: readonly Sign[] = ['leo', 'aquarius']

const withMars = (natal: Natal, graha: Graha): boolean =>
  natal.grahas[graha].signIndex === natal.grahas.mars.signIndex

/** Why the dosha, formed in these houses, does not hold; a sign must exempt every one of them. */
const cancellations = (natal: Natal, houses: readonly number[]): string[] => {
  const { mars } = natal.grahas
  const isExempt = houses.every((house) => EXEMPT_SIGNS[house]?.includes(mars.sign))
  const rules: readonly (readonly [boolean, string])[] = [
    [mars.dignity === 'own' || mars.dignity === 'moolatrikona', `mars in its own sign ${mars.sign}`],
    [mars.dignity === 'exalted', `mars exalted in ${mars.sign}`],
    [isExempt, `mars in ${mars.sign} in house ${houses.join(', ')}`],
    [EXEMPT_EVERYWHERE.includes(mars.sign), `mars in ${mars.sign}`],
    [withMars(natal, 'jupiter'), 'jupiter with mars'],
    [aspects(natal, 'jupiter', 'mars'), 'jupiter aspects mars'],
    [withMars(natal, 'moon'), 'moon with mars'],
    [['cancer', 'leo'].includes(natal.lagna.sign), `mars is yogakaraka for lagna ${natal.lagna.sign}`],
  ]
  return rules.filter(([holds]) => holds).map(([, why]) => why)
}

/**
 * Mangal dosha from the lagna, the Moon and Venus, with its customary cancellations, each named. Those by sign
 * and by company are B. V. Raman's (Muhurtha, ch. 11); dignity, Jupiter's aspect and the yogakaraka are the north's.
 */
export const mangalDosha = (natal: Natal): MangalDosha => {
  const references: readonly (readonly [Reference, number])[] = [
    ['lagna', natal.lagna.signIndex],
    ['moon', natal.grahas.moon.signIndex],
    ['venus', natal.grahas.venus.signIndex],
  ]
  const from = references
    .map(([reference, sign]) => ({ reference, house: houseFrom(sign, natal.grahas.mars.signIndex) }))
    .filter(({ house }) => MANGAL_HOUSES.includes(house))
  const cancelledBy =
    from.length > 0 ? cancellations(natal, [...new Set(from.map(({ house }) => house))]) : []
  return {
    labels: LABEL,
    formed: from.length > 0,
    present: from.length > 0 && cancelledBy.length === 0,
    from,
    cancelledBy,
  }
}
