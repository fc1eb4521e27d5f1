import type { Coordinates } from './evaluate-series.ts'
import { evaluateSeries } from './evaluate-series.ts'
import { earthSeries } from './generated/earth.ts'
import { jupiterSeries } from './generated/jupiter.ts'
import { marsSeries } from './generated/mars.ts'
import { mercurySeries } from './generated/mercury.ts'
import { neptuneSeries } from './generated/neptune.ts'
import { saturnSeries } from './generated/saturn.ts'
import { uranusSeries } from './generated/uranus.ts'
import { venusSeries } from './generated/venus.ts'
import { unpackSeries } from './packed-series.ts'
import type { PackedSeries, Series } from './packed-series.ts'
import { plutoState } from './pluto.ts'
import { daysPerCentury, j2000 } from './time-scales.ts'
import { rotate, stateFromSpherical } from './vector.ts'
import type { Matrix, State } from './vector.ts'

const packedSeries = {
  mercury: mercurySeries,
  venus: venusSeries,
  earth: earthSeries,
  mars: marsSeries,
  jupiter: jupiterSeries,
  saturn: saturnSeries,
  uranus: uranusSeries,
  neptune: neptuneSeries,
} satisfies Record<string, PackedSeries>

/** A planet of VSOP87. */
export type VsopPlanet = keyof typeof packedSeries

/** VSOP87's ecliptic of J2000 to the equator of J2000 (FK5): Bretagnon & Francou (1988), README of VSOP87. */
export const eclipticToEquator: Matrix = [
  [1, 0.00000044036, -0.000000190919],
  [-0.000000479966, 0.917482137087, -0.397776982902],
  [0, 0.397776982902, 0.917482137087],
]

const daysPerMillennium = daysPerCentury * 10
const unpacked = new Map<VsopPlanet, Series>()

function seriesOf(planet: VsopPlanet): Series {
  const known = unpacked.get(planet)
  if (known) return known
  const series = unpackSeries(packedSeries[planet])
  unpacked.set(planet, series)
  return series
}

/** Where a planet is and how it moves about the Sun: au, au a day, mean equator and equinox of J2000. */
export function heliocentricState(planet: VsopPlanet | 'pluto', jdTt: number): State {
  if (planet === 'pluto') return plutoState(jdTt)
  const { values, rates }: Coordinates = evaluateSeries(seriesOf(planet), (jdTt - j2000) / daysPerMillennium)
  const daily = (rate: number): number => rate / daysPerMillennium
  const state = stateFromSpherical(values, [daily(rates[0]), daily(rates[1]), daily(rates[2])])
  return {
    position: rotate(eclipticToEquator, state.position),
    velocity: rotate(eclipticToEquator, state.velocity),
  }
}
