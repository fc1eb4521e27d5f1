import { degreesBetween } from '../../ephemeris/angle.ts'
import { refineCrossing } from '../../events/search.ts'
import { DAY_MS, type SlowGraha, type SlowSky } from './slow-sky.ts'

/** Slower than this, a graha is near a station: Newton's steps would run away. */
const SLOW_DEG_PER_DAY = 0.01
/** A thousandth of an arcsecond: some seconds of Saturn's motion. */
const TOLERANCE_DEG = 3e-7
const MAX_ROUNDS = 4
/** How far off a root of the interpolated sky can be near a station. */
const BRACKET_DAYS = 8

/**
 * The instant, in UTC milliseconds, at which a graha stands exactly on a longitude, from the instant at which the
 * interpolated sky has it there.
 */
export const polish = (sky: SlowSky, graha: SlowGraha, targetDeg: number, nearMs: number): number => {
  let utcMs = nearMs
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { longitudeDeg, speedDegPerDay } = sky.exact(graha, utcMs)
    if (Math.abs(speedDegPerDay) < SLOW_DEG_PER_DAY) return bracketed(sky, graha, targetDeg, nearMs)
    const wayDeg = degreesBetween(longitudeDeg, targetDeg)
    if (Math.abs(wayDeg) < TOLERANCE_DEG) break
    utcMs += (wayDeg / speedDegPerDay) * DAY_MS
  }
  return Math.round(utcMs)
}

/** Left where it was when the true graha turns back just short of the longitude. */
const bracketed = (sky: SlowSky, graha: SlowGraha, targetDeg: number, nearMs: number): number => {
  const signal = (days: number): number =>
    degreesBetween(targetDeg, sky.exact(graha, nearMs + days * DAY_MS).longitudeDeg)
  for (const half of [BRACKET_DAYS / 8, BRACKET_DAYS]) {
    if (signal(-half) < 0 !== signal(half) < 0)
      return Math.round(nearMs + refineCrossing(signal, -half, half) * DAY_MS)
  }
  return Math.round(nearMs)
}
