import { heliocentricState } from '../ephemeris/heliocentric.ts'
import { moonState } from '../ephemeris/moon.ts'
import { nutation } from '../ephemeris/nutation.ts'
import type { Nutation } from '../ephemeris/nutation.ts'
import { meanEclipticOfDate, meanObliquity } from '../ephemeris/precession.ts'
import { centuriesFromJ2000, deltaTSeconds, julianDays } from '../ephemeris/time-scales.ts'
import type { JulianDays } from '../ephemeris/time-scales.ts'
import { aboutZ, compose } from '../ephemeris/vector.ts'
import type { Matrix, State } from '../ephemeris/vector.ts'

/** What every position at one moment shares, so that a chart computes it once. */
export type Moment = JulianDays & {
  /** Julian centuries TT from J2000. */
  readonly centuries: number
  readonly nutation: Nutation
  /** True obliquity of the ecliptic, radians. */
  readonly obliquity: number
  /** Equator of J2000 to the mean ecliptic and equinox of date. */
  readonly meanFrame: Matrix
  /** Equator of J2000 to the true ecliptic and equinox of date. */
  readonly trueFrame: Matrix
  /** The Earth about the Sun, computed when first asked for: the Moon's place does not need it. */
  readonly earth: () => State
  /** The Moon about the Earth, computed when first asked for. */
  readonly moon: () => State
}

/**
 * The moment of a UTC time in milliseconds since 1970.
 * @throws AstrologyError `INVALID_DATE`, or `YEAR_OUT_OF_RANGE` outside 1800 to 2100.
 */
export function momentAt(utcMs: number): Moment {
  return momentOf(julianDays(utcMs))
}

/** The moment of a Julian day in TT; searches step in TT. The range of years is not checked. */
export function momentAtTt(jdTt: number): Moment {
  return momentOf({ jdTt, jdUt: jdTt - deltaTSeconds(jdTt) / 86_400 })
}

/** The moment of a Julian day in UT; rising and setting go by the Earth's turning. The range is not checked. */
export function momentAtUt(jdUt: number): Moment {
  return momentOf({ jdUt, jdTt: jdUt + deltaTSeconds(jdUt) / 86_400 })
}

function momentOf({ jdUt, jdTt }: JulianDays): Moment {
  const centuries = centuriesFromJ2000(jdTt)
  const swing = nutation(centuries)
  const meanFrame = meanEclipticOfDate(centuries)
  let earth: State | undefined
  let moon: State | undefined
  return {
    jdUt,
    jdTt,
    centuries,
    nutation: swing,
    obliquity: meanObliquity(centuries) + swing.obliquity,
    meanFrame,
    trueFrame: compose(aboutZ(-swing.longitude), meanFrame),
    earth: () => (earth ??= heliocentricState('earth', jdTt)),
    moon: () => (moon ??= moonState(jdTt)),
  }
}
