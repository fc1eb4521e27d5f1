import { AREA_PLANS } from '../area/area-plan.ts'
import type { AreaPromise, PromiseOf } from '../timing.ts'
import type { Finding } from './finding.ts'
import { judgeHouse } from './judge-house.ts'
import { judgeKaraka } from './judge-karaka.ts'
import { judgeAreaYogas, judgeSarva, judgeShadbala, judgeVarga } from './judge-strengths.ts'

/** Points at which the score is full. */
const FULL_POINTS = 20
const STRONG_FROM = 0.4
const WEAK_BELOW = -0.05
/** Yogas support a promise and do not make it. */
const MAX_YOGA_POINTS = 4

const pointsOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { points }) => sum + points, 0)

/**
 * What a natal chart promises for an area of life: house, lord, karaka, aspects, varga, ashtakavarga, shadbala when
 * given, and yogas. An area with several houses, or karakas, has their mean. For a birth without a time, give the
 * chart of `natalFromMoon`, without shadbala.
 */
export const promiseOf: PromiseOf = (natal, area, shadbala): AreaPromise => {
  const plan = AREA_PLANS[area]
  const { houses, karakas } = plan
  const ofHouses = [
    ...houses.flatMap((house) => [
      ...judgeHouse(natal, house),
      ...judgeVarga(natal, house, plan),
      ...judgeShadbala(natal, house, shadbala),
    ]),
    ...judgeSarva(natal, houses),
  ]
  const ofKarakas = karakas.flatMap((graha) => judgeKaraka(natal, graha, houses))
  const ofYogas = judgeAreaYogas(natal, plan)
  const points =
    pointsOf(ofHouses) / houses.length +
    pointsOf(ofKarakas) / karakas.length +
    Math.min(MAX_YOGA_POINTS, pointsOf(ofYogas))
  const score = Math.max(-1, Math.min(1, points / FULL_POINTS))
  return {
    area,
    strength: score >= STRONG_FROM ? 'strong' : score < WEAK_BELOW ? 'weak' : 'fair',
    score,
    evidence: [...ofHouses, ...ofKarakas, ...ofYogas]
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map(({ claim }) => claim),
  }
}
