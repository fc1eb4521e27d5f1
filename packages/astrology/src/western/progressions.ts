import { computeChart } from '../chart/index.ts'
import { AstrologyError } from '../errors.ts'
import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { anglesOfMeridian, momentAt } from '../sky/index.ts'
import { type Aspect, aspectsBetween, type Orbs } from './aspects.ts'
import { type Point, SKY_POINTS } from './points.ts'
import {
  aspectPoints,
  placementOf,
  readWesternChart,
  type WesternChart,
  type WesternPlacement,
  type WesternRequest,
} from './western-chart.ts'

const DAY_MS = 86_400_000
const TROPICAL_YEAR_DAYS = 365.2421897

/**
 * How the progressed midheaven is moved: by the progressed Sun's arc in longitude (the usual way), by the mean
 * Sun's yearly arc in right ascension (Naibod), or as the sky turned (mean quotidian).
 */
export const PROGRESSED_ANGLES = ['solar-arc', 'naibod', 'quotidian'] as const
export type ProgressedAngles = (typeof PROGRESSED_ANGLES)[number]

export type ProgressionRequest = Omit<WesternRequest, 'utcMs'> & {
  readonly birthUtcMs: number
  /** The moment of life looked at. */
  readonly atUtcMs: number
  /** Default `solar-arc`. */
  readonly angles?: ProgressedAngles
}

export type Progressions = {
  readonly engineVersion: string
  readonly conventions: WesternChart['conventions'] & {
    readonly key: 'a day for a tropical year'
    readonly angles: ProgressedAngles
    readonly houses: 'natal'
  }
  /** The moment of the sky that stands for the moment of life. */
  readonly progressedUtcMs: number
  /** How far the Sun has gone since birth. */
  readonly solarArcDeg: number
  /** The progressed points, in the houses of the natal chart. */
  readonly points: Readonly<Record<Point, WesternPlacement>>
  /** From progressed points to natal ones. */
  readonly aspects: readonly Aspect<Point>[]
}

/** Progressed points act within a degree. */
const PROGRESSED_ORBS: Orbs = { conjunction: 1, opposition: 1, trine: 1, square: 1, sextile: 1 }
/** Naibod's key: the mean Sun's motion in a day, degrees of right ascension. */
const NAIBOD_DEG_PER_YEAR = 360 / TROPICAL_YEAR_DAYS

/** Right ascension of the meridian whose culminating longitude is given. */
const meridianOf = (midheavenDeg: number, obliquity: number): number =>
  normalizeDegrees(
    Math.atan2(Math.sin(midheavenDeg * degree) * Math.cos(obliquity), Math.cos(midheavenDeg * degree)) /
      degree,
  )

/**
 * Secondary progressions: the sky as many days after birth as years of life have passed.
 * @throws AstrologyError as `computeWesternChart`; `INVALID_REQUEST` for a moment before the birth.
 */
export const computeProgressions = (request: ProgressionRequest): Progressions => {
  const { birthUtcMs, atUtcMs, angles = 'solar-arc', orbs = PROGRESSED_ORBS, ...reading } = request
  if (!(atUtcMs >= birthUtcMs)) {
    throw new AstrologyError('INVALID_REQUEST', 'Progressions are of a moment after the birth.')
  }
  const years = (atUtcMs - birthUtcMs) / (TROPICAL_YEAR_DAYS * DAY_MS)
  const progressedUtcMs = Math.round(birthUtcMs + years * DAY_MS)
  const houseSystem = reading.houseSystem ?? 'placidus'
  const natal = readWesternChart(computeChart({ ...reading, houseSystem, utcMs: birthUtcMs }), orbs)
  const sky = readWesternChart(computeChart({ ...reading, houseSystem, utcMs: progressedUtcMs }), orbs)
  const solarArcDeg = normalizeDegrees(sky.points.sun.longitudeDeg - natal.points.sun.longitudeDeg)

  const { obliquity } = momentAt(progressedUtcMs)
  const natalMeridian = meridianOf(natal.points.midheaven.longitudeDeg, momentAt(birthUtcMs).obliquity)
  const meridianDeg: Record<ProgressedAngles, number> = {
    'solar-arc': meridianOf(natal.points.midheaven.longitudeDeg + solarArcDeg, obliquity),
    naibod: natalMeridian + years * NAIBOD_DEG_PER_YEAR,
    quotidian: meridianOf(sky.points.midheaven.longitudeDeg, obliquity),
  }
  const turned = anglesOfMeridian(normalizeDegrees(meridianDeg[angles]), reading.latitudeDeg, obliquity)
  const points = {
    ...Object.fromEntries(
      SKY_POINTS.map((point) => {
        const { longitudeDeg, speedDegPerDay } = sky.points[point]
        return [point, placementOf(point, longitudeDeg, natal.cusps, speedDegPerDay)]
      }),
    ),
    ascendant: placementOf('ascendant', turned.ascendantDeg, natal.cusps),
    midheaven: placementOf('midheaven', turned.midheavenDeg, natal.cusps),
  } as Progressions['points']
  return {
    engineVersion: natal.engineVersion,
    conventions: { ...natal.conventions, key: 'a day for a tropical year', angles, houses: 'natal' },
    progressedUtcMs,
    solarArcDeg,
    points,
    aspects: aspectsBetween(aspectPoints(points), atRest(natal), orbs),
  }
}

/** Natal points stand still while the progressed ones move over them. */
const atRest = (chart: WesternChart) =>
  aspectPoints(chart.points).map((point) => ({ ...point, speedDegPerDay: 0 }))
