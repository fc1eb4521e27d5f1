import { houseFrom } from '../arc.ts'
import { aspects } from '../aspects.ts'
import { type Graha } from '../grahas.ts'
import { type Label, label } from '../label.ts'
import type { Natal } from '../natal.ts'

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

/** Sign and house pairs in which Mars does no harm: own, exalted or in the listed friendly place. */
const EXEMPT_SIGNS: Readonly<Record<number, readonly string[]>> = {
  1: ['aries', 'leo', 'aquarius'],
  4: ['scorpio', 'aquarius'],
  7: ['capricorn', 'cancer', 'pisces'],
  8: ['cancer', 'sagittarius', 'aquarius'],
  12: ['sagittarius', 'taurus', 'libra'],
}

const withMars = (natal: Natal, graha: Graha): boolean =>
  natal.grahas[graha].signIndex === natal.grahas.mars.signIndex

const cancellations = (natal: Natal): string[] => {
  const { mars } = natal.grahas
  const rules: readonly (readonly [boolean, string])[] = [
    [mars.dignity === 'own' || mars.dignity === 'moolatrikona', `mars in its own sign ${mars.sign}`],
    [mars.dignity === 'exalted', `mars exalted in ${mars.sign}`],
    [EXEMPT_SIGNS[mars.house]?.includes(mars.sign) ?? false, `mars in ${mars.sign} in house ${mars.house}`],
    [withMars(natal, 'jupiter'), 'jupiter with mars'],
    [aspects(natal, 'jupiter', 'mars'), 'jupiter aspects mars'],
    [withMars(natal, 'moon'), 'moon with mars'],
    [['cancer', 'leo'].includes(natal.lagna.sign), `mars is yogakaraka for lagna ${natal.lagna.sign}`],
  ]
  return rules.filter(([holds]) => holds).map(([, why]) => why)
}

/**
 * Mangal dosha from the lagna, the Moon and Venus, with its customary cancellations, each named
 * (Muhurta Sangraha Darpana and Jyotish Tattva as collected by B. V. Raman, Muhurtha, ch. 11).
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
  const cancelledBy = from.length > 0 ? cancellations(natal) : []
  return {
    labels: LABEL,
    formed: from.length > 0,
    present: from.length > 0 && cancelledBy.length === 0,
    from,
    cancelledBy,
  }
}
