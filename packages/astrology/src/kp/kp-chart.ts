import type { Chart, HouseCusps } from '../chart/index.ts'
import { AstrologyError } from '../errors.ts'
import { normalizeDegrees } from '../ephemeris/angle.ts'
import { forEachGraha, type Graha, isNode } from '../jyotish/grahas.ts'
import { type Position, positionOf } from '../jyotish/position.ts'
import { type KpLords, kpLordsOf } from './lords.ts'
import { agentOf } from './node-agents.ts'
import {
  houseAmong,
  isSelfStrong,
  type Levels,
  significatorsOf,
  signifiedByGrahas,
  type Standing,
} from './significators.ts'

export type KpConventions = {
  readonly ayanamsa: 'kp'
  readonly houseSystem: 'placidus'
  readonly node: Chart['conventions']['node']
}

/** A graha in the KP zodiac and in the house whose cusps are around it. */
export type KpGraha = Position & {
  readonly graha: Graha
  readonly house: number
  readonly isRetrograde: boolean
  readonly lords: KpLords
  readonly signifies: Levels<number>
  readonly isSelfStrong: boolean
  /** Whom a node acts for; empty for the others. */
  readonly agentOf: readonly Graha[]
}

/** A cusp and who signifies the house that begins there. */
export type KpHouse = Position & {
  readonly house: number
  readonly lords: KpLords
  readonly significators: Levels<Graha>
}

/** A chart as KP reads it: Placidus houses under the KP ayanamsa. */
export type KpChart = {
  readonly engineVersion: string
  readonly conventions: KpConventions
  readonly utcMs: number
  readonly grahas: Readonly<Record<Graha, KpGraha>>
  readonly houses: readonly KpHouse[]
}

/** Longitudes and speeds of a chart under the KP ayanamsa, with the cusps that they are read in. */
type KpSky = {
  readonly chart: Chart
  readonly longitudeDeg: Readonly<Record<Graha, number>>
  readonly cuspsDeg: readonly number[]
}

/**
 * A chart as KP reads it. Its own ayanamsa and house system do not matter.
 * @throws AstrologyError `HOUSES_UNDEFINED` inside the polar circles, where Placidus has no cusps.
 */
export const readKp = (chart: Chart): KpChart =>
  kpChartOf({ chart, longitudeDeg: kpLongitudes(chart), cuspsDeg: kpCusps(chart).sidereal })

type Cusps = Exclude<HouseCusps, { unavailable: string }>

const kpCusps = ({ houses: { kp } }: Chart): Cusps => {
  if (!('unavailable' in kp)) return kp
  throw new AstrologyError('HOUSES_UNDEFINED', `KP needs Placidus houses. ${kp.unavailable}`)
}

/** Degrees from the KP zero point to the true equinox of a chart’s moment. */
export const kpZeroDeg = (chart: Chart): number => {
  const { tropical, sidereal } = kpCusps(chart)
  return normalizeDegrees((tropical[0] as number) - (sidereal[0] as number))
}

export const kpLongitudes = (chart: Chart): Record<Graha, number> => {
  const zeroDeg = kpZeroDeg(chart)
  return forEachGraha((graha) => normalizeDegrees(chart.tropical[graha] - zeroDeg))
}

export const kpChartOf = ({ chart, longitudeDeg, cuspsDeg }: KpSky): KpChart => {
  const positions = forEachGraha((graha) => positionOf(longitudeDeg[graha]))
  const signOf = forEachGraha((graha) => positions[graha].signIndex)
  const lordsOf = forEachGraha((graha) => kpLordsOf(longitudeDeg[graha]))
  const houseOf = forEachGraha((graha) => houseAmong(cuspsDeg, longitudeDeg[graha]))
  const standing: Standing = { houseOf, lordsOf, cuspLords: cuspsDeg.map(kpLordsOf) }
  const signified = signifiedByGrahas(standing)
  return {
    engineVersion: chart.engineVersion,
    conventions: { ayanamsa: 'kp', houseSystem: 'placidus', node: chart.conventions.node },
    utcMs: chart.utcMs,
    grahas: forEachGraha((graha) => ({
      ...positions[graha],
      graha,
      house: houseOf[graha],
      isRetrograde: chart.speed[graha] < 0 && !isNode(graha),
      lords: lordsOf[graha],
      signifies: signified[graha],
      isSelfStrong: isSelfStrong(standing, graha),
      agentOf: isNode(graha) ? agentOf(graha, signOf, lordsOf[graha]) : [],
    })),
    houses: cuspsDeg.map((cuspDeg, i) => ({
      ...positionOf(cuspDeg),
      house: i + 1,
      lords: standing.cuspLords[i] as KpLords,
      significators: significatorsOf(standing, i + 1),
    })),
  }
}
