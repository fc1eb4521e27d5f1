import { describe, expect, test } from '@jest/globals'
import data from 'astronomia/data'
import elp from 'astronomia/elp'
import planetposition from 'astronomia/planetposition'
import { heliocentricState, eclipticToEquator, vsopCoordinates } from './heliocentric.ts'
import type { VsopPlanet } from './heliocentric.ts'
import { kmPerAu, moonState } from './moon.ts'
import { jplDe423 } from './reference/jpl-de423.ts'
import { length, rotate, stateFromSpherical, subtract } from './vector.ts'
import type { Vector } from './vector.ts'

const radianArcsec = 206_264.806
/** Every 1,111 days from 1801 to 2100, in no step with any planet. */
const days = Array.from({ length: 98 }, (_, index) => 2_378_862 + index * 1_111)
const planets = ['mercury', 'venus', 'earth', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune'] as const
const stepDays = 0.02

function angleArcsec(a: Vector, b: Vector): number {
  return (length(subtract(a, b)) / length(b)) * radianArcsec
}

describe.each(planets)('%s', (planet: VsopPlanet) => {
  test('keeps to the full VSOP87 within the sum of what was left out', () => {
    const full = new planetposition.Planet(data[`vsop87B${planet}`])
    for (const jd of days) {
      const { lon, lat, range } = full.position2000(jd)
      const { position } = stateFromSpherical([lon, lat, range], [0, 0, 0])
      const cut = stateFromSpherical(vsopCoordinates(planet, jd).values, [0, 0, 0])
      const error = angleArcsec(cut.position, position)
      expect(error).toBeLessThan(planet === 'uranus' || planet === 'neptune' ? 0.3 : 0.1)
    }
  })

  test('is where JPL has it, within 0.08″ from 1800 to 2100', () => {
    for (const [jd, expected] of jplDe423[planet]) {
      expect(angleArcsec(heliocentricState(planet, jd).position, expected)).toBeLessThan(0.08)
    }
  })

  test('moves as its positions do', () => {
    for (const jd of days) {
      const { position: before } = heliocentricState(planet, jd - stepDays)
      const { position: after } = heliocentricState(planet, jd + stepDays)
      const { velocity } = heliocentricState(planet, jd)
      const slope = subtract(after, before).map((way) => way / (2 * stepDays)) as unknown as Vector
      expect(length(subtract(velocity, slope)) / length(velocity)).toBeLessThan(1e-5)
    }
  })
})

test('the Moon keeps to the full ELP-MPP02 within 0.1″', () => {
  const full = new elp.Moon(data.elpMppDe)
  for (const jd of days) {
    const { x, y, z } = full.positionXYZ(jd)
    const expected = rotate(eclipticToEquator, [x / kmPerAu, y / kmPerAu, z / kmPerAu])
    expect(angleArcsec(moonState(jd).position, expected)).toBeLessThan(0.1)
  }
})

// JPL Horizons, DE441, Pluto system about the Sun, ICRF, au. The epoch of the integration is 2000-05-06.
test.each([
  [2_415_020.5, [10.29714946207823, 44.528582539196, 10.78883639855859]],
  [2_416_320.5, [7.464747667958185, 44.36473657114515, 11.59400614450165]],
  [2_455_320.5, [2.020609005356251, -30.14292216758798, -10.01451976039355]],
] as const)('Pluto on JD %d is where JPL has it, within 0.2″', (jd, expected) => {
  expect(angleArcsec(heliocentricState('pluto', jd).position, expected)).toBeLessThan(0.2)
})

// The yearly sway of the Sun about the Earth, 0.02″ from Pluto, is finer than the polynomials.
test('Pluto has no seam between its polynomials', () => {
  for (let seam = 1; seam < 30; seam++) {
    const jd = 2_451_545 - 73_051 + seam * 3_652.5
    const before = heliocentricState('pluto', jd - 1e-4)
    const after = heliocentricState('pluto', jd + 1e-4)
    expect(angleArcsec(before.position, after.position)).toBeLessThan(0.03)
    expect(length(subtract(before.velocity, after.velocity))).toBeLessThan(1e-6)
  }
})
