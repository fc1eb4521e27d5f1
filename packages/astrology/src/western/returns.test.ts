import { describe, expect, test } from '@jest/globals'
import { SearchSunLongitude, MakeTime } from 'astronomy-engine'
import fc from 'fast-check'
import { computeProgressions } from './progressions.ts'
import { DIANA } from './published-births.ts'
import { computeSolarReturn } from './solar-return.ts'
import { computeWesternChart } from './western-chart.ts'

const { utcMs: birthUtcMs, ...sandringham } = DIANA
const paris = { latitudeDeg: 48.8534, longitudeDeg: 2.3488 }
const secondsFrom = (utcMs: number, iso: string): number => Math.abs(utcMs - Date.parse(iso)) / 1000
const arcseconds = (deg: number, expected: number): number => Math.abs(deg - expected) * 3600

describe('the solar return', () => {
  const found = computeSolarReturn({ birthUtcMs, year: 1997, place: paris })

  test('of Diana in 1997 at Paris is Swiss Ephemeris’s: 11:31:27 UT, ascendant 183.4743°, midheaven 94.3776°', () => {
    expect(found.age).toBe(36)
    expect(secondsFrom(found.returnUtcMs, '1997-07-01T11:31:27Z')).toBeLessThan(10)
    expect(arcseconds(found.chart.points.ascendant.longitudeDeg, 183.4743)).toBeLessThan(120)
    expect(arcseconds(found.chart.points.midheaven.longitudeDeg, 94.3776)).toBeLessThan(120)
  })

  test('brings the Sun back to the second of time: a twentieth of an arcsecond', () => {
    const sunThen = computeWesternChart({ utcMs: birthUtcMs, ...sandringham }).points.sun.longitudeDeg
    expect(arcseconds(found.chart.points.sun.longitudeDeg, sunThen)).toBeLessThan(0.04)
  })

  test('waits for precession in the sidereal zodiac: 2 July 1997, 00:13:25 UT (Swiss Ephemeris, Lahiri)', () => {
    const sidereal = computeSolarReturn({ birthUtcMs, year: 1997, place: paris, ayanamsa: 'lahiri' })
    expect(secondsFrom(sidereal.returnUtcMs, '1997-07-02T00:13:25Z')).toBeLessThan(15)
    expect(sidereal.conventions.returnZodiac).toEqual({ sidereal: 'lahiri' })
  })

  test('of any birth and year is where astronomy-engine finds the Sun, within its two arcseconds', () => {
    const births = fc.integer({ min: Date.UTC(1930, 0, 1), max: Date.UTC(1999, 0, 1) })
    fc.assert(
      fc.property(births, fc.integer({ min: 1, max: 20 }), (utcMs, age) => {
        const year = new Date(utcMs).getUTCFullYear() + age
        const { returnUtcMs, natalSunDeg } = computeSolarReturn({ birthUtcMs: utcMs, year, place: paris })
        const from = MakeTime(new Date(returnUtcMs - 3 * 86_400_000))
        const theirs = SearchSunLongitude(natalSunDeg, from, 6)?.date.getTime() ?? Number.NaN
        expect(Math.abs(theirs - returnUtcMs)).toBeLessThan(90_000)
      }),
      { numRuns: 40 },
    )
  })

  // Swiss Ephemeris 2.10.03, swe_solcross_ut, sidereal Lahiri: born in Delhi on 1 January 1990 at 02:00, in UTC in 1989.
  test('counts years by the calendar of the birthplace: age 36 in 2026', () => {
    const born = { birthUtcMs: Date.UTC(1989, 11, 31, 20, 30), birthYear: 1990 }
    const delhi = { latitudeDeg: 28.65, longitudeDeg: 77.23 }
    const found = computeSolarReturn({ ...born, year: 2026, place: delhi, ayanamsa: 'lahiri' })
    expect(found.age).toBe(36)
    expect(secondsFrom(found.returnUtcMs, '2026-01-01T02:04:54Z')).toBeLessThan(10)
    expect(computeSolarReturn({ ...born, year: 1990, place: delhi }).returnUtcMs).toBe(born.birthUtcMs)
  })

  test('before the birth there is none', () => {
    expect(() => computeSolarReturn({ birthUtcMs, year: 1960, place: paris })).toThrow('not before the birth')
  })
})

describe('secondary progressions', () => {
  // Diana’s wedding, 29 July 1981, 11:20 BST: twenty years and four weeks, so the sky of 21 July 1961, 20:34:38 UT.
  const wedding = {
    ...sandringham,
    birthUtcMs,
    atUtcMs: Date.UTC(1981, 6, 29, 10, 20),
    node: 'mean',
  } as const
  const progressed = computeProgressions(wedding)

  test('a day for a year', () => {
    expect(secondsFrom(progressed.progressedUtcMs, '1961-07-21T20:34:38Z')).toBeLessThan(2)
    expect(progressed.solarArcDeg).toBeCloseTo(19.15093, 3)
  })

  test.each([
    ['sun', 118.814],
    ['moon', 219.3692],
    ['mercury', 98.796],
    ['venus', 75.7519],
    ['mars', 163.713],
    ['saturn', 296.364],
    ['pluto', 156.5458],
  ] as const)('%s is Swiss Ephemeris’s %d°', (point, expected) => {
    expect(arcseconds(progressed.points[point].longitudeDeg, expected)).toBeLessThan(2)
  })

  test.each([
    ['solar-arc', 222.20303, 274.61439],
    ['naibod', 223.57135, 275.95259],
    ['quotidian', 250.15019, 311.94102],
  ] as const)(
    'angles by %s: midheaven %d°, ascendant %d° (Swiss Ephemeris)',
    (angles, midheaven, ascendant) => {
      const { points } = computeProgressions({ ...wedding, angles })
      // A second of birth time turns the quotidian sky by 15″.
      const tolerance = angles === 'quotidian' ? 30 : 3
      expect(arcseconds(points.midheaven.longitudeDeg, midheaven)).toBeLessThan(tolerance)
      expect(arcseconds(points.ascendant.longitudeDeg, ascendant)).toBeLessThan(tolerance)
    },
  )

  test('at birth nothing has moved', () => {
    const atBirth = computeProgressions({ ...wedding, atUtcMs: birthUtcMs })
    const natal = computeWesternChart(DIANA)
    expect(atBirth.points.moon.longitudeDeg).toBe(natal.points.moon.longitudeDeg)
    expect(
      arcseconds(atBirth.points.ascendant.longitudeDeg, natal.points.ascendant.longitudeDeg),
    ).toBeLessThan(0.001)
  })

  test('a moment before the birth is refused', () => {
    expect(() => computeProgressions({ ...wedding, atUtcMs: birthUtcMs - 1 })).toThrow('after the birth')
  })
})
