import { modulo } from '../../jyotish/arc.ts'
import { type Graha, GRAHAS, isBody, isNode } from '../../jyotish/grahas.ts'
import type { Label } from '../../jyotish/label.ts'
import { grahasInHouse, lordOfHouse, type Natal, signOfHouse } from '../../jyotish/natal.ts'
import { lordOfSign } from '../../jyotish/signs.ts'
import { aspectsSign } from '../../jyotish/strength/aspects.ts'
import { vargaSign } from '../../jyotish/vargas.ts'
import type { Rule } from '../../rules/rule.ts'
import { AREA_LABELS, type Area } from '../area/area.ts'
import { AREA_PLANS, type AreaPlan } from '../area/area-plan.ts'
import { actsFor, isKarakaOf, looksOn, owns, rulesSignOf, standsIn, withLordOf } from '../words.ts'
import { PERIOD_RULES } from './window-rules.ts'

/** Why a graha's periods give the matters of an area, and how much (1 … 5). */
type Signification = { readonly weight: number; readonly rule: Rule['id']; readonly evidence: Label }

/** The strongest signification of each graha that has one. */
export type Significators = Readonly<Partial<Record<Graha, Signification>>>

type Found = readonly [graha: Graha, rule: Rule, evidence: Label, weight?: number]

const ofHouse = (natal: Natal, house: number): Found[] => {
  const lord = lordOfHouse(natal, house)
  const companions = GRAHAS.filter((g) => g !== lord && natal.grahas[g].sign === natal.grahas[lord].sign)
  const viewers = GRAHAS.filter((g) => isBody(g) && aspectsSign(natal, g, signOfHouse(natal, house)))
  return [
    [lord, PERIOD_RULES.houseLord, owns(lord, house, 'lagna')],
    ...grahasInHouse(natal, house).map((g): Found => [g, PERIOD_RULES.occupant, standsIn(g, house, 'lagna')]),
    ...companions.map((g): Found => [g, PERIOD_RULES.withLord, withLordOf(g, lord, house, 'lagna')]),
    ...viewers.map((g): Found => [g, PERIOD_RULES.aspectsHouse, looksOn(g, house, 'lagna')]),
  ]
}

/** Of an area's other houses only the lord carries an event. */
const OTHER_HOUSE_WEIGHS_LESS = 2

/** One of several karakas says less: it weighs 2. */
const MANY_KARAKAS = 1

const ofKarakas = (area: Area, { karakas, windowKarakas = karakas }: AreaPlan): Found[] =>
  windowKarakas.map((graha): Found => {
    const weight = windowKarakas.length > MANY_KARAKAS ? 2 : PERIOD_RULES.karaka.weight
    return [graha, PERIOD_RULES.karaka, isKarakaOf(graha, AREA_LABELS[area]), weight]
  })

const ofVarga = (natal: Natal, { varga }: AreaPlan, grahas: readonly Graha[]): Found[] =>
  grahas.filter(isBody).map((graha): Found => {
    const lord = lordOfSign(vargaSign(varga, natal.grahas[graha].arcseconds))
    return [lord, PERIOD_RULES.vargaDispositor, rulesSignOf(lord, graha, varga)]
  })

const ofMoon = (natal: Natal, houses: readonly number[]): Found[] =>
  houses.map((house): Found => {
    const lord = lordOfSign(modulo(natal.grahas.moon.signIndex + house - 1, 12))
    return [lord, PERIOD_RULES.lordFromMoon, owns(lord, house, 'moon')]
  })

/**
 * Grahas whose periods give the matters of an area, houses counted from the lagna. Where an area has several houses,
 * the first is its own and the others weigh two less.
 */
export const significatorsOf = (natal: Natal, area: Area): Significators => {
  const plan = AREA_PLANS[area]
  const { houses, windowHouses = houses, support } = plan
  const lords = windowHouses.map((house) => lordOfHouse(natal, house))
  const strongest: Partial<Record<Graha, Signification>> = {}
  const take = ([graha, rule, evidence, weight = rule.weight]: Found): void => {
    if (weight > (strongest[graha]?.weight ?? 0)) strongest[graha] = { weight, rule: rule.id, evidence }
  }
  windowHouses.forEach((house, index) => {
    for (const [graha, rule, evidence] of ofHouse(natal, house))
      take([graha, rule, evidence, rule.weight - (index === 0 ? 0 : OTHER_HOUSE_WEIGHS_LESS)])
  })
  ofKarakas(area, plan).forEach(take)
  ofVarga(natal, plan, [...lords, ...plan.karakas]).forEach(take)
  support.forEach((house) => {
    const lord = lordOfHouse(natal, house)
    take([lord, PERIOD_RULES.supportLord, owns(lord, house, 'lagna')])
  })
  ofMoon(natal, windowHouses).forEach(take)
  for (const node of GRAHAS.filter(isNode)) {
    const lord = lordOfSign(natal.grahas[node].signIndex)
    if ((strongest[lord]?.weight ?? 0) < 3) continue
    take([node, PERIOD_RULES.nodeForDispositor, actsFor(node, lord)])
  }
  return strongest
}
