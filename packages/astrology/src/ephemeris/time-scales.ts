import { AstrologyError } from '../errors.ts'
import { observedDeltaT } from './generated/delta-t.ts'

/** J2000.0: 2000-01-01 12:00 TT. */
export const j2000 = 2_451_545
export const daysPerCentury = 36_525

const unixEpochJd = 2_440_587.5
const msPerDay = 86_400_000

/** The years that the series, Pluto's polynomials and Delta-T cover: 1800-01-01 to 2101-01-01, UTC. */
export const supportedYears = { first: 1800, last: 2100 }
const earliestMs = Date.UTC(supportedYears.first, 0, 1)
const latestMs = Date.UTC(supportedYears.last + 1, 0, 1)

/** A moment in the two times that astronomy needs, as Julian days: the Earth's turning (UT1) and the theories' (TT). */
export type JulianDays = { readonly jdUt: number; readonly jdTt: number }

/**
 * Julian days of a civil moment. UTC stands for UT1: they never differ by more than 0.9 s.
 * @throws AstrologyError `INVALID_DATE` if not a finite number, `YEAR_OUT_OF_RANGE` outside 1800 to 2100.
 */
export function julianDays(utcMs: number): JulianDays {
  if (!Number.isFinite(utcMs)) {
    throw new AstrologyError(
      'INVALID_DATE',
      'The moment is not a date: give milliseconds since 1970-01-01 UTC.',
    )
  }
  if (utcMs < earliestMs || utcMs >= latestMs) {
    throw new AstrologyError(
      'YEAR_OUT_OF_RANGE',
      `The moment is outside the years ${supportedYears.first} to ${supportedYears.last} that the tables cover.`,
    )
  }
  const jdUt = unixEpochJd + utcMs / msPerDay
  return { jdUt, jdTt: jdUt + deltaTSeconds(jdUt) / 86_400 }
}

/** Milliseconds since 1970-01-01 UTC of a Julian day in UT, to the nearest one. */
export function utcMsFromJdUt(jdUt: number): number {
  return Math.round((jdUt - unixEpochJd) * msPerDay)
}

/** Milliseconds since 1970-01-01 UTC of a Julian day in TT, to the nearest one. */
export function utcMsFromJdTt(jdTt: number): number {
  return utcMsFromJdUt(jdTt - deltaTSeconds(jdTt - deltaTSeconds(jdTt) / 86_400) / 86_400)
}

/** Julian centuries from J2000.0. */
export function centuriesFromJ2000(jdTt: number): number {
  return (jdTt - j2000) / daysPerCentury
}

/**
 * TT - UT1 in seconds. Observed to the present; after it a slow growth that meets the extrapolation of
 * Stephenson, Morrison & Hohenkerk (2016), near 75 s in 2050 and 93 s in 2100. No one can know it better:
 * the Earth's turning wanders by seconds in decades.
 */
export function deltaTSeconds(jdUt: number): number {
  const { fromYear, seconds } = observedDeltaT
  const year = 2000 + (jdUt - 2_451_544.5) / 365.25
  const index = Math.floor(year) - fromYear
  const before = seconds[Math.max(index, 0)]
  const after = seconds[Math.max(index, 0) + 1]
  if (before !== undefined && after !== undefined)
    return before + (after - before) * (year - Math.floor(year))

  const lastYear = fromYear + seconds.length - 1
  const elapsed = year - lastYear
  return (seconds.at(-1) ?? 0) + 0.1812 * elapsed + 0.001947 * elapsed ** 2
}
