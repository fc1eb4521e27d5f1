import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { generalPrecessionArcsec } from '../ephemeris/precession.ts'
import { centuriesFromJ2000, daysPerCentury, j2000 } from '../ephemeris/time-scales.ts'
import { add, lightAuPerDay, rotate, scale } from '../ephemeris/vector.ts'
import type { Vector } from '../ephemeris/vector.ts'
import { AstrologyError } from '../errors.ts'
import { lightDeflection } from './light-deflection.ts'
import type { Moment } from './moment.ts'

/** Where sidereal zodiacs start, each with its value on a day: they all precess alike. */
const anchors = {
  // Indian Astronomical Ephemeris 1985: 23°15′00.658″ true on 1956-03-21, less that day's nutation.
  lahiri: { valueDeg: 23.245560954594623, jdTt: 2_435_553.5 },
  // The next two were set for 1900 under Newcomb's precession; these are their values of 2000 under today's.
  kp: { valueDeg: 23.760221, jdTt: 2_451_544.5 },
  raman: { valueDeg: 22.410772, jdTt: 2_451_544.5 },
  yukteshwar: { valueDeg: 21.082222, jdTt: 2_415_020 },
  // Synetic vernal point 335°57′28.64″ at B1950, likewise carried to 2000.
  'fagan-bradley': { valueDeg: 24.740281, jdTt: 2_451_544.5 },
} as const satisfies Partial<Record<AyanamsaName, Anchor>>

/** The named zero points of the sidereal zodiac; `true-citra` holds Spica at 180°. */
export const ayanamsaNames = ['lahiri', 'kp', 'raman', 'yukteshwar', 'fagan-bradley', 'true-citra'] as const
export type AyanamsaName = (typeof ayanamsaNames)[number]

/** A zero point of one's own: its value in degrees on a day (J2000 unless given), without nutation. */
export type CustomAyanamsa = { readonly customDeg: number; readonly atJdTt?: number }
export type AyanamsaChoice = AyanamsaName | CustomAyanamsa

/** Degrees from the sidereal zero point back to the equinox. */
export type Ayanamsa = {
  /** To the mean equinox: what almanacs print. */
  readonly meanDeg: number
  /** To the true equinox: what is taken from an apparent longitude. Nutation cancels in the difference. */
  readonly trueDeg: number
}

/** @throws AstrologyError `INVALID_AYANAMSA` for a name not in the list or a value that is no angle. */
export function ayanamsa(choice: AyanamsaChoice, moment: Moment): Ayanamsa {
  const meanDeg =
    choice === 'true-citra' ? spicaLongitudeDeg(moment) - 180 : precessed(anchorOf(choice), moment)
  return { meanDeg, trueDeg: meanDeg + moment.nutation.longitude / degree }
}

/** The sidereal longitude of a tropical one, [0, 360). */
export function toSidereal(tropicalDeg: number, { trueDeg }: Ayanamsa): number {
  return normalizeDegrees(tropicalDeg - trueDeg)
}

type Anchor = { readonly valueDeg: number; readonly jdTt: number }

function anchorOf(choice: Exclude<AyanamsaChoice, 'true-citra'>): Anchor {
  if (typeof choice === 'string') {
    const anchor = Object.hasOwn(anchors, choice) ? anchors[choice] : undefined
    if (anchor) return anchor
    throw new AstrologyError('INVALID_AYANAMSA', `Unknown ayanamsa. Known: ${ayanamsaNames.join(', ')}.`)
  }
  if (!(Math.abs(choice.customDeg) <= 360) || !Number.isFinite(choice.atJdTt ?? j2000)) {
    throw new AstrologyError('INVALID_AYANAMSA', 'A custom ayanamsa needs its value in degrees, -360 to 360.')
  }
  return { valueDeg: choice.customDeg, jdTt: choice.atJdTt ?? j2000 }
}

function precessed({ valueDeg, jdTt }: Anchor, { centuries }: Moment): number {
  const arcseconds = generalPrecessionArcsec(centuries) - generalPrecessionArcsec(centuriesFromJ2000(jdTt))
  return valueDeg + arcseconds / 3600
}

/** Spica in the Hipparcos catalogue: ICRS at J1991.25, and its proper motion in milliarcseconds a year. */
const spica = { raDeg: 201.2983523, decDeg: -11.16124491, pmRaMas: -42.5, pmDecMas: -31.73 }

/** As seen: aberration and the Sun's gravity move the star with the planets that are measured against it. */
function spicaLongitudeDeg({ centuries, meanFrame, earth }: Moment): number {
  const years = (centuries * daysPerCentury) / 365.25 + 8.75
  const dec = (spica.decDeg + (spica.pmDecMas * years) / 3.6e6) * degree
  const ra = (spica.raDeg + (spica.pmRaMas * years) / 3.6e6 / Math.cos(dec)) * degree
  const star: Vector = [Math.cos(dec) * Math.cos(ra), Math.cos(dec) * Math.sin(ra), Math.sin(dec)]
  const { position, velocity } = earth()
  const bent = add(star, lightDeflection(star, star, position))
  const [x, y] = rotate(meanFrame, add(bent, scale(velocity, 1 / lightAuPerDay)))
  return normalizeDegrees(Math.atan2(y, x) / degree)
}
