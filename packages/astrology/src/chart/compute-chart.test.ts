import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodies } from '../sky/index.ts'
import type { HouseCusps } from './chart.ts'
import { computeChart } from './compute-chart.ts'

const chennai = { utcMs: Date.parse('1996-12-07T05:04:00Z'), latitudeDeg: 13.0878, longitudeDeg: 80.2785 }
const arcsec = 1 / 3600

const tropicalCusps = (cusps: HouseCusps): readonly number[] => ('tropical' in cusps ? cusps.tropical : [])
const near = (degrees: readonly number[]) => degrees.map((value) => expect.closeTo(value, 4))

describe('computeChart', () => {
  const chart = computeChart(chennai)

  test('agrees with Swiss Ephemeris 2.10.03 within an arcsecond: Chennai, 1996 December 7, 05:04 UT', () => {
    const expected = {
      tropical: {
        sun: 255.373858,
        moon: 210.773651,
        mercury: 273.741233,
        venus: 227.521259,
        mars: 169.35044,
        jupiter: 289.635116,
        saturn: 0.621275,
        uranus: 302.018551,
        neptune: 295.984013,
        pluto: 243.475976,
        rahu: 184.368143,
      },
      ascendant: 316.260114,
      midheaven: 234.88233,
      siderealMoon: 186.959295,
      // swe_get_ayanamsa_ut and swe_get_ayanamsa_ex_ut of mode 1
      ayanamsa: 23.814248,
      apparentAyanamsa: 23.814355,
      marsLatitude: 2.173602,
      neptuneDistanceAu: 30.897728,
      mercurySpeed: 1.395603,
      placidus: [316.260114, 351.283835, 25.13522, 54.88233, 81.388355, 107.421732],
      sripati: [302.69715, 332.69715, 5.571222, 38.445294, 68.445294, 95.571222],
    }
    for (const [body, degrees] of Object.entries(expected.tropical)) {
      expect(Math.abs(chart.tropical[body as keyof typeof expected.tropical] - degrees)).toBeLessThan(arcsec)
    }
    expect(Math.abs(chart.ascendant.tropical - expected.ascendant)).toBeLessThan(arcsec)
    expect(Math.abs(chart.midheaven.tropical - expected.midheaven)).toBeLessThan(arcsec)
    expect(Math.abs(chart.sidereal.moon - expected.siderealMoon)).toBeLessThan(arcsec)
    expect(Math.abs(chart.ayanamsa - expected.ayanamsa)).toBeLessThan(arcsec / 100)
    expect(Math.abs(chart.apparentAyanamsa - expected.apparentAyanamsa)).toBeLessThan(arcsec / 100)
    expect(Math.abs(chart.latitude.mars - expected.marsLatitude)).toBeLessThan(arcsec)
    expect(Math.abs(chart.distance.neptune - expected.neptuneDistanceAu)).toBeLessThan(1e-4)
    expect(Math.abs(chart.speed.mercury - expected.mercurySpeed)).toBeLessThan(arcsec)
    expect(tropicalCusps(chart.houses.placidus).slice(0, 6)).toEqual(near(expected.placidus))
    expect(tropicalCusps(chart.houses.sripati).slice(0, 6)).toEqual(near(expected.sripati))
  })

  test('says by which conventions', () => {
    expect(chart.conventions).toMatchObject({ ayanamsa: 'lahiri', node: 'mean', houseSystem: 'wholeSign' })
    expect(chart.engineVersion).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('Ketu stands opposite Rahu', () => {
    expect(Math.abs(chart.tropical.rahu - chart.tropical.ketu)).toBeCloseTo(180, 9)
  })

  test('whole-sign houses follow each zodiac', () => {
    expect(chart.houses.wholeSign).toMatchObject({
      tropical: expect.arrayContaining([Math.floor(chart.ascendant.tropical / 30) * 30]),
      sidereal: expect.arrayContaining([Math.floor(chart.ascendant.sidereal / 30) * 30]),
    })
  })

  test('beyond the polar circle Placidus gives its reason and the others their cusps', () => {
    const { houses } = computeChart({ ...chennai, latitudeDeg: 70 })
    expect(houses.placidus).toEqual({ unavailable: expect.stringContaining('whole sign') })
    expect(houses.kp).toEqual(houses.placidus)
    expect(houses.equal).toHaveProperty('sidereal')
  })

  test('no number is ever NaN or outside the circle', () => {
    const anywhere = fc.record({
      utcMs: fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2100, 11, 31) }),
      latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
      longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
      node: fc.constantFrom('mean' as const, 'true' as const),
    })
    fc.assert(
      fc.property(anywhere, (request) => {
        const { tropical, sidereal, ascendant, midheaven, houses, speed } = computeChart(request)
        const cusps = Object.values(houses).flatMap((h) =>
          'tropical' in h ? [...h.tropical, ...h.sidereal] : [],
        )
        const points = bodies.flatMap((body) => [tropical[body], sidereal[body]])
        const all = [...points, ...Object.values(ascendant), ...Object.values(midheaven), ...cusps]
        return all.every((deg) => deg >= 0 && deg < 360) && bodies.every((body) => Math.abs(speed[body]) < 16)
      }),
      { numRuns: 200 },
    )
  })
})
