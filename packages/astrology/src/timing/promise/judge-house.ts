import { houseFrom, modulo } from '../../jyotish/arc.ts'
import { type Graha, GRAHAS } from '../../jyotish/grahas.ts'
import { grahasInHouse, lordOfHouse, type Natal, signOfHouse } from '../../jyotish/natal.ts'
import { lordOfSign } from '../../jyotish/signs.ts'
import { aspectsSign } from '../../jyotish/strength/aspects.ts'
import { isBenefic } from '../../jyotish/strength/benefics.ts'
import { DUSTHANAS } from '../../jyotish/yogas/conditions.ts'
import { lordLabel, looksOn, standsIn } from '../words.ts'
import { DIGNITY_DEGREES, HELPFUL, UPACHAYAS } from './dignity-degrees.ts'
import { type Finding, finding } from './finding.ts'
import { PROMISE_RULES } from './promise-rules.ts'
import { between, combust, hasDignity, lordFarFrom, lordStandsIn } from './promise-words.ts'

/** How a lord's place, 1 … 12, helps its house. */
const degreeOfPlace = (place: number, house: number): number => {
  if (place === house) return 0.75
  if (DUSTHANAS.includes(place)) return -1
  return HELPFUL.has(place) ? 0.75 : 0
}

const ofLord = (natal: Natal, house: number): Finding[] => {
  const lord = lordOfHouse(natal, house)
  const { house: place, dignity, sign, isCombust } = natal.grahas[lord]
  const who = lordLabel(lord, house, 'lagna')
  const found: Finding[] = []
  const degree = degreeOfPlace(place, house)
  if (degree !== 0)
    found.push(finding(PROMISE_RULES.lordPlace, house, degree, lordStandsIn(lord, house, place)))
  if (houseFrom(house, place) === 8)
    found.push(finding(PROMISE_RULES.lordFarFromHouse, house, -1, lordFarFrom(lord, house)))
  if (dignity !== 'neutral') {
    const evidence = hasDignity(who, dignity, sign)
    found.push(finding(PROMISE_RULES.lordDignity, house, DIGNITY_DEGREES[dignity], evidence))
  }
  if (isCombust) found.push(finding(PROMISE_RULES.lordCombust, house, -1, combust(who)))
  return found
}

const ofOccupants = (natal: Natal, house: number): Finding[] =>
  grahasInHouse(natal, house).flatMap((graha) => {
    const [about, evidence] = [`${house}.${graha}`, standsIn(graha, house, 'lagna')]
    if (isBenefic(natal, graha)) return [finding(PROMISE_RULES.beneficIn, about, 1, evidence)]
    if (UPACHAYAS.has(house) || lordOfHouse(natal, house) === graha) return []
    return [finding(PROMISE_RULES.maleficIn, about, -1, evidence)]
  })

const ofAspects = (natal: Natal, house: number): Finding[] => {
  const [sign, lord] = [signOfHouse(natal, house), lordOfHouse(natal, house)]
  const looks = (graha: Graha): boolean => aspectsSign(natal, graha, sign)
  const found: Finding[] = []
  if (looks(lord)) found.push(finding(PROMISE_RULES.lordLooks, house, 1, looksOn(lord, house, 'lagna')))
  if (lord !== 'jupiter' && looks('jupiter'))
    found.push(finding(PROMISE_RULES.jupiterLooks, house, 1, looksOn('jupiter', house, 'lagna')))
  for (const graha of ['mars', 'saturn'] as const) {
    if (graha === lord || !looks(graha)) continue
    found.push(finding(PROMISE_RULES.maleficLooks, `${house}.${graha}`, -1, looksOn(graha, house, 'lagna')))
  }
  return found
}

/** Grahas in the signs before and after: all of one nature, they hem the house in. */
const ofNeighbours = (natal: Natal, house: number): Finding[] => {
  const sign = signOfHouse(natal, house)
  const inSign = (index: number): Graha[] =>
    GRAHAS.filter((graha) => natal.grahas[graha].signIndex === modulo(index, 12))
  const [before, after] = [inSign(sign - 1), inSign(sign + 1)]
  if (before.length === 0 || after.length === 0) return []
  const all = [...before, ...after]
  const benefics = all.filter((graha) => isBenefic(natal, graha)).length
  if (benefics > 0 && benefics < all.length) return []
  return [finding(PROMISE_RULES.hemmed, house, benefics > 0 ? 1 : -1, between(house, all))]
}

const ofMoon = (natal: Natal, house: number): Finding[] => {
  const moonSign = natal.grahas.moon.signIndex
  if (moonSign === natal.lagna.signIndex) return []
  const lord = lordOfSign(modulo(moonSign + house - 1, 12))
  const place = houseFrom(moonSign, natal.grahas[lord].signIndex)
  const degree = degreeOfPlace(place, house)
  if (degree === 0) return []
  return [finding(PROMISE_RULES.fromMoon, house, degree, lordStandsIn(lord, house, place, 'moon'))]
}

/** What the chart says of one house: its lord, grahas in it, aspects, neighbours, and the same house from the Moon. */
export const judgeHouse = (natal: Natal, house: number): Finding[] => [
  ...ofLord(natal, house),
  ...ofOccupants(natal, house),
  ...ofAspects(natal, house),
  ...ofNeighbours(natal, house),
  ...ofMoon(natal, house),
]
