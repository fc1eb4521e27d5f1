import { describe, expect, test } from '@jest/globals'
import {
  Horizon,
  MakeTime,
  Observer,
  RotateVector,
  Rotation_ECT_EQD,
  SetDeltaTFunction,
  Vector,
} from 'astronomy-engine'
import { EquatorFromVector } from 'astronomy-engine'
import { degree, normalizeDegrees } from '../ephemeris/angle.ts'
import { deltaTSeconds } from '../ephemeris/time-scales.ts'
import { anglesAt } from './angles.ts'
import type { Angles, Place } from './angles.ts'
import { equalCusps, placidusCusps, porphyryCusps, sripatiCusps, wholeSignCusps } from './houses.ts'
import { momentAt } from './moment.ts'

const chennai = { latitudeDeg: 13.0878, longitudeDeg: 80.2785 }
const places: Place[] = [
  chennai,
  { latitudeDeg: 51.5, longitudeDeg: -0.1 },
  { latitudeDeg: -33.87, longitudeDeg: 151.2 },
  { latitudeDeg: 0, longitudeDeg: -78.5 },
  { latitudeDeg: 65, longitudeDeg: 25 },
]
/** Inside the polar circles, where the ecliptic can lie flat on the horizon. */
const polarPlaces: Place[] = [
  { latitudeDeg: 69.6492, longitudeDeg: 18.9553 },
  { latitudeDeg: 78.22, longitudeDeg: 15.65 },
  { latitudeDeg: 88.5, longitudeDeg: -120 },
  { latitudeDeg: -77.85, longitudeDeg: 166.67 },
]
const moments = [Date.UTC(1920, 1, 3, 4), Date.UTC(1996, 11, 7, 5, 4), Date.UTC(2024, 5, 21, 17, 30)]
const cases = places.flatMap((place) => moments.map((utcMs) => ({ place, utcMs })))

/** Altitude and azimuth of a point of the ecliptic by astronomy-engine, degrees. */
function horizonOf(longitudeDeg: number, utcMs: number, place: Place): { altitude: number; azimuth: number } {
  SetDeltaTFunction((days) => deltaTSeconds(days + 2_451_545))
  const time = MakeTime(new Date(utcMs))
  const [x, y] = [Math.cos(longitudeDeg * degree), Math.sin(longitudeDeg * degree)]
  const { ra, dec } = EquatorFromVector(RotateVector(Rotation_ECT_EQD(time), new Vector(x, y, 0, time)))
  return Horizon(time, new Observer(place.latitudeDeg, place.longitudeDeg, 0), ra, dec)
}

describe.each(cases)('$utcMs at $place.latitudeDeg', ({ place, utcMs }) => {
  const angles = anglesAt(momentAt(utcMs), place)

  test('the ascendant lies on the eastern horizon and the midheaven on the meridian (astronomy-engine)', () => {
    const ascendant = horizonOf(angles.ascendantDeg, utcMs, place)
    expect(Math.abs(ascendant.altitude) * 3600).toBeLessThan(3)
    expect(ascendant.azimuth).toBeGreaterThan(0)
    expect(ascendant.azimuth).toBeLessThan(180)
    const { azimuth } = horizonOf(angles.midheavenDeg, utcMs, place)
    expect(Math.abs(Math.sin(azimuth * degree)) * 206_265).toBeLessThan(40)
  })

  test('Placidus cusps have made thirds of their half arcs', () => {
    const cusps = placidusCusps(angles)
    expect(cusps[0]).toBeCloseTo(angles.ascendantDeg, 9)
    expect(cusps[9]).toBeCloseTo(angles.midheavenDeg, 9)
    for (const [house, thirds] of [
      [10, 1],
      [11, 2],
    ] as const) {
      expect(shareOfDayArc(cusps[house]!, angles)).toBeCloseTo(thirds / 3, 8)
    }
    for (const [house, thirds] of [
      [1, 2],
      [2, 1],
    ] as const) {
      expect(shareOfDayArc(normalizeDegrees(cusps[house]! + 180), angles)).toBeCloseTo(-thirds / 3, 8)
    }
  })
})

/** How far before (positive) the meridian a point stands, in half day arcs: by the definition, not the iteration. */
function shareOfDayArc(longitudeDeg: number, { obliquity, latitudeDeg, ramcDeg }: Angles): number {
  const longitude = longitudeDeg * degree
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude))
  const rightAscension = Math.atan2(Math.sin(longitude) * Math.cos(obliquity), Math.cos(longitude)) / degree
  const halfArc = Math.acos(-Math.tan(latitudeDeg * degree) * Math.tan(declination)) / degree
  return (normalizeDegrees(rightAscension - ramcDeg + 180) - 180) / halfArc
}

test('inside the polar circles the ascendant lies on the eastern horizon at every hour (astronomy-engine)', () => {
  for (const place of polarPlaces) {
    for (let hour = 0; hour < 24; hour++) {
      const utcMs = Date.UTC(2000, 5, 21, hour)
      const { ascendantDeg } = anglesAt(momentAt(utcMs), place)
      const { altitude, azimuth } = horizonOf(ascendantDeg, utcMs, place)
      expect(Math.abs(altitude) * 3600).toBeLessThan(3)
      expect(azimuth).toBeGreaterThan(0)
      expect(azimuth).toBeLessThan(180)
    }
  }
})

// Swiss Ephemeris 2.10.03, `houses` of 2000-06-21 00:00 UT in Tromso.
test('the polar ascendant, and the houses counted from it, are those of the Swiss Ephemeris', () => {
  const tromso = anglesAt(momentAt(Date.UTC(2000, 5, 21)), polarPlaces[0]!)
  expect(tromso.ascendantDeg).toBeCloseTo(302.5511, 3)
  expect(tromso.midheavenDeg).toBeCloseTo(287.0197, 3)
  expect(porphyryCusps(tromso)[1]).toBeCloseTo(357.374, 3)
  expect(sripatiCusps(tromso)[0]).toBeCloseTo(299.9625, 3)
})

test('whole signs begin at the rising sign, equal houses at the rising degree', () => {
  expect(wholeSignCusps(359.5)).toEqual([330, 0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300])
  expect(equalCusps(350).slice(0, 3)).toEqual([350, 20, 50])
})

test('Porphyry cuts the quadrants in three, and Sripati begins half way between', () => {
  const angles: Angles = { latitudeDeg: 0, obliquity: 0.4, ramcDeg: 0, ascendantDeg: 100, midheavenDeg: 4 }
  expect(porphyryCusps(angles)).toEqual(
    [100, 128, 156, 184, 216, 248, 280, 308, 336, 4, 36, 68].map((cusp) => expect.closeTo(cusp, 9)),
  )
  expect(sripatiCusps(angles)).toEqual(
    [84, 114, 142, 170, 200, 232, 264, 294, 322, 350, 20, 52].map((cusp) => expect.closeTo(cusp, 9)),
  )
})

test('Placidus is refused beyond the polar circle with its latitude', () => {
  const tromso = anglesAt(momentAt(moments[1]!), { latitudeDeg: 69.65, longitudeDeg: 18.96 })
  expect(() => placidusCusps(tromso)).toThrow(expect.objectContaining({ code: 'HOUSES_UNDEFINED' }))
  expect(() => placidusCusps(tromso)).toThrow(/66\.5\d°/)
})

test.each([
  { latitudeDeg: 90.01, longitudeDeg: 0 },
  { latitudeDeg: 0, longitudeDeg: 181 },
  { latitudeDeg: Number.NaN, longitudeDeg: 0 },
])('no place: %j', (place) => {
  expect(() => anglesAt(momentAt(0), place)).toThrow(expect.objectContaining({ code: 'INVALID_PLACE' }))
})
