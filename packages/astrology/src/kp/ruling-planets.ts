import type { Chart } from '../chart/index.ts'
import { type BodyGraha, type Graha } from '../jyotish/grahas.ts'
import { birthDay } from '../jyotish/shadbala/birth-day.ts'
import { timeLords } from '../jyotish/shadbala/time-lords.ts'
import { type KpChart, type KpHouse, readKp } from './kp-chart.ts'

/** Who rules a moment at a place. */
export type RulingPlanets = {
  readonly lagnaStar: Graha
  readonly lagnaSign: BodyGraha
  readonly moonStar: Graha
  readonly moonSign: BodyGraha
  /** The lord of the weekday, sunrise to sunrise; `null` in polar day and night. */
  readonly day: BodyGraha | null
  /** Each once, the strongest first. */
  readonly ranked: readonly Graha[]
  /** Nodes in a sign of one of them, which rule with it. */
  readonly nodes: readonly Graha[]
}

/**
 * The ruling planets of a chart’s moment and place.
 * @throws AstrologyError `HOUSES_UNDEFINED` inside the polar circles.
 */
export const rulingPlanets = (chart: Chart, kp: KpChart = readKp(chart)): RulingPlanets => {
  const { moon, rahu, ketu } = kp.grahas
  const [lagna] = kp.houses as [KpHouse]
  const day = birthDay(chart)
  const rulers = {
    lagnaStar: lagna.lords.star,
    lagnaSign: lagna.lords.sign,
    moonStar: moon.lords.star,
    moonSign: moon.lords.sign,
    day: day ? timeLords(day.julianDayNumber, 0).day : null,
  }
  const ranked = [...new Set(Object.values(rulers))].filter((graha) => graha !== null)
  const nodes = [rahu, ketu].filter(
    ({ graha, lords }) => !ranked.includes(graha) && ranked.includes(lords.sign),
  )
  return { ...rulers, ranked, nodes: nodes.map(({ graha }) => graha) }
}
