import { type Chart, type ChartRequest, computeChart, type HouseSystem } from '../chart/index.ts'
import { AstrologyError } from '../errors.ts'
import { normalizeDegrees } from '../ephemeris/angle.ts'
import { type Sign, signAt } from '../jyotish/signs.ts'
import type { Place } from '../sky/index.ts'
import { type Aspect, type AspectPoint, aspectsWithin, MAJOR_ORBS, type Orbs } from './aspects.ts'
import { dignitiesOf, type WesternDignity } from './dignities.ts'
import { bodyOf, type Point, POINTS, SKY_POINTS } from './points.ts'

export type WesternRequest = Omit<ChartRequest, 'ayanamsa'> & {
  /** Default: the five major aspects with their default orbs. */
  readonly orbs?: Orbs
}

type WesternConventions = {
  readonly zodiac: 'tropical'
  readonly houseSystem: HouseSystem
  readonly node: Chart['conventions']['node']
  readonly frame: Chart['conventions']['frame']
  readonly orbsDeg: Orbs
}

/** One point read in the tropical zodiac. */
export type WesternPlacement = {
  readonly longitudeDeg: number
  readonly sign: Sign
  readonly degreeInSign: number
  /** 1 … 12 in the house system of the chart. */
  readonly house: number
  readonly speedDegPerDay?: number
  readonly isRetrograde?: boolean
  readonly dignities: readonly WesternDignity[]
}

export type WesternChart = {
  readonly engineVersion: string
  readonly conventions: WesternConventions
  readonly utcMs: number
  readonly place: Place
  readonly points: Readonly<Record<Point, WesternPlacement>>
  /** Tropical longitudes of the twelve cusps, from the first. */
  readonly cusps: readonly number[]
  readonly aspects: readonly Aspect<Point>[]
}

/** The house, 1 … 12, that holds a longitude: its cusp belongs to it. */
export const houseOf = (longitudeDeg: number, cusps: readonly number[]): number => {
  const house = cusps.findIndex((cusp, i) => {
    const next = cusps[(i + 1) % 12] as number
    return normalizeDegrees(longitudeDeg - cusp) < normalizeDegrees(next - cusp)
  })
  return house + 1
}

/** What a chart's points are, with the speed of those that move. */
export const aspectPoints = (points: WesternChart['points']): AspectPoint<Point>[] =>
  POINTS.filter((id) => id !== 'south-node').map((id) => {
    const { longitudeDeg, speedDegPerDay } = points[id]
    return { id, longitudeDeg, ...(speedDegPerDay !== undefined && { speedDegPerDay }) }
  })

/** Reads a longitude in the signs and in houses. */
export const placementOf = (
  point: Point,
  longitudeDeg: number,
  cusps: readonly number[],
  speedDegPerDay?: number,
): WesternPlacement => {
  const signIndex = Math.floor(longitudeDeg / 30)
  const sign = signAt(signIndex)
  return {
    longitudeDeg,
    sign,
    degreeInSign: longitudeDeg - 30 * signIndex,
    house: houseOf(longitudeDeg, cusps),
    ...(speedDegPerDay !== undefined && { speedDegPerDay, isRetrograde: speedDegPerDay < 0 }),
    dignities: dignitiesOf(point, sign),
  }
}

const cuspsOf = (chart: Chart, system: HouseSystem): readonly number[] => {
  const houses = chart.houses[system]
  if ('unavailable' in houses) throw new AstrologyError('HOUSES_UNDEFINED', houses.unavailable)
  return houses.tropical
}

/**
 * The tropical chart of a moment and a place with houses (Placidus unless told) and aspects.
 * @throws AstrologyError as `computeChart`; `HOUSES_UNDEFINED` where the house system does not exist;
 * `INVALID_REQUEST` for an impossible orb.
 */
export const computeWesternChart = (request: WesternRequest): WesternChart => {
  const { orbs = MAJOR_ORBS, houseSystem = 'placidus', ...moment } = request
  return readWesternChart(computeChart({ ...moment, houseSystem }), orbs)
}

/** A computed chart read the western way, in the house system it names. */
export const readWesternChart = (chart: Chart, orbs: Orbs = MAJOR_ORBS): WesternChart => {
  const { houseSystem, node, frame } = chart.conventions
  const cusps = cuspsOf(chart, houseSystem)
  const sky = SKY_POINTS.map((point) => {
    const body = bodyOf(point)
    return [point, placementOf(point, chart.tropical[body], cusps, chart.speed[body])] as const
  })
  const points = {
    ...Object.fromEntries(sky),
    ascendant: placementOf('ascendant', chart.ascendant.tropical, cusps),
    midheaven: placementOf('midheaven', chart.midheaven.tropical, cusps),
  } as Record<Point, WesternPlacement>
  return {
    engineVersion: chart.engineVersion,
    conventions: { zodiac: 'tropical', houseSystem, node, frame, orbsDeg: orbs },
    utcMs: chart.utcMs,
    place: chart.place,
    points,
    cusps,
    aspects: aspectsWithin(aspectPoints(points), orbs),
  }
}
