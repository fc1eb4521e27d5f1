import { lordOfHouse, type Natal } from '../../jyotish/natal.ts'
import { lordOfSign, signAt } from '../../jyotish/signs.ts'
import { computeAshtakavarga, sarvaOfHouse } from '../../jyotish/strength/ashtakavarga.ts'
import { dignityOf } from '../../jyotish/strength/dignity.ts'
import { vargaSign } from '../../jyotish/vargas.ts'
import { YOGA_RULES } from '../../jyotish/yogas/index.ts'
import { judgeYoga } from '../../jyotish/yogas/yoga.ts'
import type { AreaPlan } from '../area/area-plan.ts'
import type { PromiseOf } from '../timing.ts'
import { DIGNITY_DEGREES } from './dignity-degrees.ts'
import { type Finding, finding } from './finding.ts'
import { PROMISE_RULES } from './promise-rules.ts'
import { dignityInVarga, sarvaPoints, shadbalaTimes, yogaHolds } from './promise-words.ts'

/** The last degree of a sign, which is in no moolatrikona but the Moon's: a varga has no degrees. */
const NO_DEGREE = 29

/** The lord of a house in the varga of the area. */
export const judgeVarga = (natal: Natal, house: number, { varga }: AreaPlan): Finding[] => {
  const lord = lordOfHouse(natal, house)
  const sign = vargaSign(varga, natal.grahas[lord].arcseconds)
  const dignity = lordOfSign(sign) === lord ? 'own' : dignityOf(lord, sign, NO_DEGREE)
  if (dignity === 'neutral') return []
  const evidence = dignityInVarga(lord, varga, dignity)
  return [finding(PROMISE_RULES.varga, house, DIGNITY_DEGREES[dignity], evidence, { sign: signAt(sign) })]
}

/** The shadbala of the lord of a house. */
export const judgeShadbala = (natal: Natal, house: number, shadbala: Parameters<PromiseOf>[2]): Finding[] => {
  if (!shadbala) return []
  const lord = lordOfHouse(natal, house)
  const { ratio } = shadbala[lord]
  if (ratio >= 0.85 && ratio < 1) return []
  return [
    finding(PROMISE_RULES.shadbala, house, ratio >= 1 ? 0.5 : -1, shadbalaTimes(lord, ratio), { ratio }),
  ]
}

/** Ashtakavarga points of each house. */
export const judgeSarva = (natal: Natal, houses: readonly number[]): Finding[] => {
  const ashtakavarga = computeAshtakavarga(natal)
  return houses.flatMap((house) => {
    const bindus = sarvaOfHouse(ashtakavarga, natal, house)
    if (bindus >= 25 && bindus < 30) return []
    return [
      finding(PROMISE_RULES.sarva, house, bindus >= 30 ? 1 : -1, sarvaPoints(bindus, house), { bindus }),
    ]
  })
}

/** Yogas of the area that hold. */
export const judgeAreaYogas = (natal: Natal, { yogas }: AreaPlan): Finding[] =>
  YOGA_RULES.filter(({ id }) => yogas.includes(id))
    .map((rule) => judgeYoga(rule, natal))
    .filter(({ present }) => present)
    .map(({ id, labels }) => finding(PROMISE_RULES.yoga, id, 1, yogaHolds(labels)))
