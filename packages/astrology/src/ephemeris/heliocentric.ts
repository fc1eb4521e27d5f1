import { evaluateCorrection, unpackCorrection } from './correction.ts'
import type { Correction } from './correction.ts'
import type { Coordinates } from './evaluate-series.ts'
import { evaluateSeries } from './evaluate-series.ts'
import { earthTheory } from './generated/earth.ts'
import { jupiterTheory } from './generated/jupiter.ts'
import { marsTheory } from './generated/mars.ts'
import { mercuryTheory } from './generated/mercury.ts'
import { neptuneTheory } from './generated/neptune.ts'
import { saturnTheory } from './generated/saturn.ts'
import { uranusTheory } from './generated/uranus.ts'
import { venusTheory } from './generated/venus.ts'
import { unpackSeries } from './packed-series.ts'
import type { Series } from './packed-series.ts'
import type { PackedTheory } from './packed-theory.ts'
import { plutoState } from './pluto.ts'
import { daysPerCentury, j2000 } from './time-scales.ts'
import { add, rotate, stateFromSpherical } from './vector.ts'
import type { Matrix, State } from './vector.ts'

const theories = {
  mercury: mercuryTheory,
  venus: venusTheory,
  earth: earthTheory,
  mars: marsTheory,
  jupiter: jupiterTheory,
  saturn: saturnTheory,
  uranus: uranusTheory,
  neptune: neptuneTheory,
} satisfies Record<string, PackedTheory>

/** A planet of VSOP87. */
export type VsopPlanet = keyof typeof theories

/** VSOP87's ecliptic of J2000 to the equator of J2000 (FK5): Bretagnon & Francou (1988), README of VSOP87. */
export const eclipticToEquator: Matrix = [
  [1, 0.00000044036, -0.000000190919],
  [-0.000000479966, 0.917482137087, -0.397776982902],
  [0, 0.397776982902, 0.917482137087],
]

const daysPerMillennium = daysPerCentury * 10

type Theory = { readonly series: Series; readonly correction: Correction }
const unpacked = new Map<VsopPlanet, Theory>()

function theoryOf(planet: VsopPlanet): Theory {
  const known = unpacked.get(planet)
  if (known) return known
  const { series, correction } = theories[planet]
  const theory = { series: unpackSeries(series), correction: unpackCorrection(correction) }
  unpacked.set(planet, theory)
  return theory
}

/** Longitude, latitude and radius of VSOP87 as cut here, without the correction towards JPL: radians, au, per day. */
export function vsopCoordinates(planet: VsopPlanet, jdTt: number): Coordinates {
  const { values, rates } = evaluateSeries(theoryOf(planet).series, (jdTt - j2000) / daysPerMillennium)
  const daily = (rate: number): number => rate / daysPerMillennium
  return { values, rates: [daily(rates[0]), daily(rates[1]), daily(rates[2])] }
}

/**
 * Where a planet is and how it moves about the Sun: au, au a day, mean equator and equinox of J2000. VSOP87,
 * corrected by its slow difference from JPL's DE423 (Pluto: integrated).
 */
export function heliocentricState(planet: VsopPlanet | 'pluto', jdTt: number): State {
  if (planet === 'pluto') return plutoState(jdTt)
  const vsop = vsopCoordinates(planet, jdTt)
  const more = evaluateCorrection(theoryOf(planet).correction, jdTt - j2000)
  const state = stateFromSpherical(add(vsop.values, more.values), add(vsop.rates, more.rates))
  return {
    position: rotate(eclipticToEquator, state.position),
    velocity: rotate(eclipticToEquator, state.velocity),
  }
}
