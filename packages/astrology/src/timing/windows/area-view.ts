import { modulo } from '../../jyotish/arc.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import type { Label } from '../../jyotish/label.ts'
import { lordOfHouse, type Natal, signOfHouse } from '../../jyotish/natal.ts'
import { lordOfSign } from '../../jyotish/signs.ts'
import { computeAshtakavarga } from '../../jyotish/strength/ashtakavarga.ts'
import type { Area } from '../area/area.ts'
import { AREA_PLANS, type AreaPlan } from '../area/area-plan.ts'
import { type CountedFrom, houseLabel, lordLabel, natalLabel, NATAL_LAGNA } from '../words.ts'
import { type Significators, significatorsOf } from './significators.ts'

/** A sign that transits are looked for in, and what it holds. */
export type Target = { readonly signIndex: number; readonly label: Label }

/** A house of the area: its sign and the sign of its lord, either of which a transit may touch. */
export type HouseTargets = { readonly house: number; readonly targets: readonly Target[] }

/** A natal longitude that slow grahas mark when they stand on it. */
export type NatalPoint = {
  readonly id: 'lagna' | Graha
  readonly longitudeDeg: number
  readonly label: Label
}

/** What of a natal chart matters for the windows of one area. */
export type AreaView = {
  readonly area: Area
  readonly plan: AreaPlan
  readonly isTimeKnown: boolean
  readonly significators: Significators
  readonly fromLagna: readonly HouseTargets[]
  /** The first house only. */
  readonly fromMoon: readonly HouseTargets[]
  readonly lagnaSign: number
  readonly moonSign: number
  /** Jupiter's own ashtakavarga points by sign; none without a lagna. */
  readonly jupiterBindus?: readonly number[]
  /** The sign of the summed longitudes of two lords, for marriage. */
  readonly sumSign?: number
  readonly points: readonly NatalPoint[]
}

const targetsOf = (natal: Natal, houses: readonly number[], from: CountedFrom): HouseTargets[] => {
  const first = from === 'lagna' ? natal.lagna.signIndex : natal.grahas.moon.signIndex
  return houses.map((house) => {
    const signIndex = modulo(first + house - 1, 12)
    const lord = lordOfSign(signIndex)
    const ofLord = { signIndex: natal.grahas[lord].signIndex, label: lordLabel(lord, house, from) }
    return { house, targets: [{ signIndex, label: houseLabel(house, from) }, ofLord] }
  })
}

const pointsOf = (natal: Natal, plan: AreaPlan, isTimeKnown: boolean): NatalPoint[] => {
  const { houses, windowHouses = houses, karakas, windowKarakas = karakas } = plan
  const lords = isTimeKnown ? windowHouses.map((house) => lordOfHouse(natal, house)) : []
  const grahas = [...new Set<Graha>([...lords, ...windowKarakas.slice(0, 2), 'moon'])]
  const points = grahas.map((id): NatalPoint => {
    return { id, longitudeDeg: natal.grahas[id].longitudeDeg, label: natalLabel(id) }
  })
  if (!isTimeKnown) return points.filter(({ id }) => id !== 'moon')
  return [{ id: 'lagna', longitudeDeg: natal.lagna.longitudeDeg, label: NATAL_LAGNA }, ...points]
}

/** The sum rule of marriage: the lords of the lagna and of the 7th house together. */
const sumSignOf = (natal: Natal): number => {
  const [first, seventh] = [lordOfHouse(natal, 1), lordOfSign(signOfHouse(natal, 7))]
  const sumDeg = natal.grahas[first].longitudeDeg + natal.grahas[seventh].longitudeDeg
  return Math.floor(modulo(sumDeg, 360) / 30)
}

/** Reads a natal chart for an area. Without a time of birth, only what counts from the Moon is there. */
export const areaView = (natal: Natal, area: Area, isTimeKnown: boolean): AreaView => {
  const plan = AREA_PLANS[area]
  const { houses, windowHouses = houses } = plan
  return {
    area,
    plan,
    isTimeKnown,
    significators: isTimeKnown ? significatorsOf(natal, area) : {},
    fromLagna: isTimeKnown ? targetsOf(natal, windowHouses, 'lagna') : [],
    fromMoon: targetsOf(natal, windowHouses.slice(0, 1), 'moon'),
    lagnaSign: natal.lagna.signIndex,
    moonSign: natal.grahas.moon.signIndex,
    ...(isTimeKnown && { jupiterBindus: computeAshtakavarga(natal).bhinna.jupiter }),
    ...(isTimeKnown && area === 'marriage' && { sumSign: sumSignOf(natal) }),
    points: pointsOf(natal, plan, isTimeKnown),
  }
}
