import { AstrologyError } from '../errors.ts'
import { degreesBetween } from '../ephemeris/angle.ts'
import {
  type AyanamsaChoice,
  ayanamsa,
  bodyLongitude,
  momentAt,
  type Place,
  toSidereal,
} from '../sky/index.ts'
import { type WesternChart, computeWesternChart, type WesternRequest } from './western-chart.ts'

const DAY_MS = 86_400_000
const TROPICAL_YEAR_DAYS = 365.2421897
/** The Sun's mean daily motion. */
const SUN_DEG_PER_DAY = 360 / TROPICAL_YEAR_DAYS

export type SolarReturnRequest = {
  /** The birth, UTC milliseconds. */
  readonly birthUtcMs: number
  /** The calendar year of the birth at its place; left out, that of UTC. */
  readonly birthYear?: number
  /** The calendar year of the birthday, 1800 to 2100. */
  readonly year: number
  /** Where the year begins: of birth or of residence. */
  readonly place: Place
  /** Left out: the tropical return. Given: the sidereal one (varshaphal), which waits for precession. */
  readonly ayanamsa?: AyanamsaChoice
} & Pick<WesternRequest, 'node' | 'houseSystem' | 'orbs'>

export type SolarReturn = {
  readonly engineVersion: string
  readonly conventions: WesternChart['conventions'] & {
    readonly returnZodiac: 'tropical' | { readonly sidereal: AyanamsaChoice }
  }
  /** Completed years of life. */
  readonly age: number
  /** The Sun's natal longitude in the zodiac of the return. */
  readonly natalSunDeg: number
  /** When the Sun stands there again, to the millisecond of this engine. */
  readonly returnUtcMs: number
  readonly chart: WesternChart
}

const sunDegAt = (utcMs: number, zero: AyanamsaChoice | undefined): number => {
  const moment = momentAt(utcMs)
  const tropicalDeg = bodyLongitude('sun', moment, 'mean')
  return zero === undefined ? tropicalDeg : toSidereal(tropicalDeg, ayanamsa(zero, moment))
}

/** When the Sun is at a longitude, near an instant: Newton's steps with its mean motion, each thirty times closer. */
export const sunReaches = (targetDeg: number, nearMs: number, zero: AyanamsaChoice | undefined): number => {
  let utcMs = nearMs
  for (let round = 0; round < 12; round++) {
    const stepMs = (degreesBetween(sunDegAt(utcMs, zero), targetDeg) / SUN_DEG_PER_DAY) * DAY_MS
    utcMs += stepMs
    if (Math.abs(stepMs) < 1) break
  }
  return Math.round(utcMs)
}

/**
 * The return of the Sun to its natal place in a year of life, and the chart of that moment at a place.
 * @throws AstrologyError as `computeWesternChart`; `INVALID_REQUEST` for a year before the birth.
 */
export const computeSolarReturn = (request: SolarReturnRequest): SolarReturn => {
  const { birthUtcMs, year, place, ayanamsa: zero, ...others } = request
  const { birthYear = new Date(birthUtcMs).getUTCFullYear(), ...reading } = others
  const age = year - birthYear
  if (!Number.isInteger(age) || age < 0) {
    throw new AstrologyError('INVALID_REQUEST', 'The year of a return is a whole year, not before the birth.')
  }
  const natalSunDeg = sunDegAt(birthUtcMs, zero)
  const returnUtcMs = sunReaches(natalSunDeg, birthUtcMs + age * TROPICAL_YEAR_DAYS * DAY_MS, zero)
  const chart = computeWesternChart({ utcMs: returnUtcMs, ...place, ...reading })
  return {
    engineVersion: chart.engineVersion,
    conventions: {
      ...chart.conventions,
      returnZodiac: zero === undefined ? 'tropical' : { sidereal: zero },
    },
    age,
    natalSunDeg,
    returnUtcMs,
    chart,
  }
}
