import { degreesBetween, normalizeDegrees } from '../ephemeris/angle.ts'

/** An angle that always grows, at about `degPerDay`. */
export type GrowingAngle = {
  readonly at: (utcMs: number) => number
  readonly degPerDay: number
}

const msPerDay = 86_400_000
/** A tenth of a second in the angles of the Moon. */
const toleranceMs = 20
const maxRounds = 12

/** When the angle next reaches `targetDeg` after `fromMs`, within a full turn. */
export const nextReach = (angle: GrowingAngle, targetDeg: number, fromMs: number): number =>
  approach(angle, targetDeg, fromMs, normalizeDegrees(targetDeg - angle.at(fromMs)))

/** When it last was at `targetDeg`, at or before `fromMs`. */
export const lastReach = (angle: GrowingAngle, targetDeg: number, fromMs: number): number =>
  approach(angle, targetDeg, fromMs, -normalizeDegrees(angle.at(fromMs) - targetDeg))

/** The mean rate is never far from the true one, so each round leaves a tenth of the error or less. */
const approach = (angle: GrowingAngle, targetDeg: number, fromMs: number, wayDeg: number): number => {
  let utcMs = fromMs + (wayDeg / angle.degPerDay) * msPerDay
  for (let round = 0; round < maxRounds; round++) {
    const stepMs = (degreesBetween(angle.at(utcMs), targetDeg) / angle.degPerDay) * msPerDay
    utcMs += stepMs
    if (Math.abs(stepMs) < toleranceMs) break
  }
  return Math.round(utcMs)
}
