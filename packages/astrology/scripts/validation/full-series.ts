import data from 'astronomia/data'
import elp from 'astronomia/elp'
import planetposition from 'astronomia/planetposition'
import { eclipticToEquator, heliocentricState, vsopCoordinates } from '../../src/ephemeris/heliocentric.ts'
import { kmPerAu, moonState } from '../../src/ephemeris/moon.ts'
import { jplDe423 } from '../../src/ephemeris/reference/jpl-de423.ts'
import { length, rotate, stateFromSpherical, subtract } from '../../src/ephemeris/vector.ts'
import type { Vector } from '../../src/ephemeris/vector.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'

const planets = ['mercury', 'venus', 'earth', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune'] as const
const radianArcsec = 206_264.806

/** Our cut and packed series against the whole ones: the direction from the Sun (from the Earth for the Moon), ″. */
export function compareWithFullSeries(jds: readonly number[]): Record<string, Measured> {
  const results: Record<string, Measured> = {}
  for (const planet of planets) {
    const full = new planetposition.Planet(data[`vsop87B${planet}`])
    results[planet] = measure(jds, (jd) => {
      const { lon, lat, range } = full.position2000(jd)
      const { position } = stateFromSpherical([lon, lat, range], [0, 0, 0])
      const cut = stateFromSpherical(vsopCoordinates(planet, jd).values, [0, 0, 0])
      return apartArcsec(cut.position, position)
    })
  }
  const fullMoon = new elp.Moon(data.elpMppDe)
  results['moon'] = measure(jds, (jd) => {
    const { x, y, z } = fullMoon.positionXYZ(jd)
    return apartArcsec(
      moonState(jd).position,
      rotate(eclipticToEquator, [x / kmPerAu, y / kmPerAu, z / kmPerAu]),
    )
  })
  return results
}

/** The corrected series against the ephemeris they are corrected towards: the direction from the Sun, ″. */
export function compareWithJpl(): Record<string, Measured> {
  const compare = (planet: (typeof planets)[number]): Measured =>
    measure(jplDe423[planet], ([jd, place]) => apartArcsec(heliocentricState(planet, jd).position, place))
  return Object.fromEntries(planets.map((planet) => [planet, compare(planet)]))
}

function apartArcsec(a: Vector, b: Vector): number {
  return (length(subtract(a, b)) / length(b)) * radianArcsec
}
