import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../chart/index.ts'
import { GRAHAS } from '../jyotish/index.ts'
import {
  HORARY_ROWS,
  horaryRow,
  judgeMatter,
  kpLordsOf,
  fruitful,
  readHorary,
  readKp,
  rulingPlanets,
} from './index.ts'
import {
  AGRA,
  AGRA_CUSPS,
  AGRA_GRAHAS,
  AGRA_HOUSES,
  PUBLISHED_ROWS,
  PUBLISHED_STARTS,
} from './reference/vedicastro.ts'

const short = ({ sign, star, sub }: { sign: string; star: string; sub: string }): string =>
  [sign, star, sub].map((lord) => lord.slice(0, 2)).join('')

describe('the horary table', () => {
  test('has the 249 rows that VedicAstro and PyJHora have', () => {
    expect(HORARY_ROWS.map(short)).toEqual(PUBLISHED_ROWS)
  })

  test.each(Object.entries(PUBLISHED_STARTS))(
    'begins row %s where the published table does',
    (number, start) => {
      expect(horaryRow(Number(number)).startArcseconds).toBe(start)
    },
  )

  test('covers the circle without a gap', () => {
    const ends = HORARY_ROWS.map(({ endArcseconds }) => endArcseconds)
    expect(HORARY_ROWS.slice(1).map(({ startArcseconds }) => startArcseconds)).toEqual(ends.slice(0, -1))
    expect(ends.at(-1)).toBe(1_296_000)
  })

  test.each([0, 250, 1.5])('refuses the number %s', (number) => {
    expect(() => horaryRow(number)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }))
  })
})

describe('lords of a longitude', () => {
  // By exact fractions of 13°20′ in a separate Python program.
  test.each([
    [0, 'ketu', 'ketu', 'ketu'],
    [12.5, 'ketu', 'mercury', 'rahu'],
    [83.0737, 'jupiter', 'saturn', 'moon'],
    [123.4567, 'ketu', 'sun', 'mercury'],
    [187.056, 'rahu', 'rahu', 'jupiter'],
    [299.9999, 'mars', 'saturn', 'jupiter'],
    [359.9999, 'mercury', 'saturn', 'jupiter'],
  ])('at %d° are those of star %s, sub %s and sub-sub %s', (longitudeDeg, star, sub, subSub) => {
    expect(kpLordsOf(longitudeDeg)).toMatchObject({ star, sub, subSub })
  })

  test('change at the edge of a row, not before it', () => {
    for (const row of HORARY_ROWS) {
      expect(short(kpLordsOf(row.startArcseconds / 3600))).toBe(short(row))
      expect(short(kpLordsOf((row.endArcseconds - 0.01) / 3600))).toBe(short(row))
    }
  })
})

describe('the tutorial’s chart of Agra', () => {
  const kp = readKp(computeChart(AGRA))

  test('has its cusps in the published lords', () => {
    expect(kp.houses.map(({ lords }) => short(lords))).toEqual(AGRA_CUSPS)
  })

  test('has the published significators of houses, in four levels', () => {
    const found = Object.fromEntries(kp.houses.map(({ house, significators }) => [house, significators]))
    expect(found).toEqual(AGRA_HOUSES)
  })

  test('has the published significations of grahas, in four levels', () => {
    const found = Object.fromEntries(GRAHAS.map((graha) => [graha, kp.grahas[graha].signifies]))
    expect(found).toEqual(AGRA_GRAHAS)
  })

  test('reads the same from a chart of another ayanamsa', () => {
    expect(readKp(computeChart({ ...AGRA, ayanamsa: 'raman' })).houses).toEqual(kp.houses)
  })

  test('gives Rahu to the grahas of Capricorn, then those that aspect it, then its star lord and sign lord', () => {
    // Mercury and Jupiter are with Rahu; the Moon aspects it from Cancer; its star is the Moon’s, its sign Saturn’s.
    expect(kp.grahas.rahu.agentOf).toEqual(['mercury', 'jupiter', 'moon', 'saturn'])
  })

  test('holds self-strong who is in its own star or has nobody in its stars', () => {
    // The Sun is in its own star; nobody is in a star of Jupiter, Mars or Ketu.
    const strong = GRAHAS.filter((graha) => kp.grahas[graha].isSelfStrong)
    expect(strong).toEqual(['sun', 'mars', 'jupiter', 'ketu'])
  })

  test('judges a matter by the sub lord of its first cusp', () => {
    // Saturn is the sub lord of the 10th: it signifies 10 first, for a job, and no 1, 5 or 9.
    expect(judgeMatter(kp, 'job')).toMatchObject({
      house: 10,
      subLord: 'saturn',
      signifies: [10, 6, 11, 12],
      supporting: [10, 6, 11],
      opposing: [],
      standing: 'supported',
    })
    // Mercury is the sub lord of the 7th: it signifies 5, 10 and 4, and no 7, 2 or 11.
    expect(judgeMatter(kp, 'marriage')).toMatchObject({
      subLord: 'mercury',
      supporting: [],
      standing: 'patient',
    })
    // Saturn, sub lord of the 4th: 11 and 12 at the fourth level, but 10, against property, at the first.
    expect(judgeMatter(kp, 'property')).toMatchObject({
      supporting: [11, 12],
      opposing: [10],
      standing: 'mixed',
    })
  })
})

const DELHI = { latitudeDeg: 28.6139, longitudeDeg: 77.209 }

describe('a horary chart', () => {
  // Swiss Ephemeris 2.10.03, Krishnamurti: `houses_armc` under the meridian that makes the row rise, found by bisection.
  test.each([
    [108, DELHI, [153, 180.8912, 211.3178, 242.8823, 274.409, 304.8538]],
    [147, DELHI, [210.5556, 240.4052, 272.9644, 306.9489, 339.0198, 6.7592]],
    [249, DELHI, [357.8889, 31.0969, 56.7966, 80.2707, 105.7038, 137.4332]],
    [
      147,
      { latitudeDeg: 51.5, longitudeDeg: -0.12 },
      [210.5556, 242.1358, 283.081, 322.7044, 352.3171, 13.7981],
    ],
  ] as const)('of number %d at %j has the cusps that Placidus gives', (number, place, first) => {
    const horary = readHorary(computeChart({ utcMs: Date.UTC(2026, 10, 30, 6, 30), ...place }), number)
    const cusps = horary.houses.map(({ longitudeDeg }) => longitudeDeg)
    first.forEach((cusp, i) => expect(cusps[i]).toBeCloseTo(cusp, 3))
    expect(short(horary.houses[0]!.lords)).toBe(short(horary.row))
  })
})

describe('ruling planets', () => {
  // Longitudes of the Swiss Ephemeris: at noon 299.873° rises and the Moon is at 121.424°; 30 November 2026 is a Monday.
  test('are lords of the lagna, the Moon and the weekday, with the node in their signs', () => {
    const noon = computeChart({ utcMs: Date.UTC(2026, 10, 30, 6, 30), ...DELHI })
    expect(rulingPlanets(noon)).toEqual({
      lagnaStar: 'mars',
      lagnaSign: 'saturn',
      moonStar: 'ketu',
      moonSign: 'sun',
      day: 'moon',
      ranked: ['mars', 'saturn', 'ketu', 'sun', 'moon'],
      nodes: ['rahu'],
    })
  })

  test('before sunrise have the lord of the day before', () => {
    const early = computeChart({ utcMs: Date.UTC(2026, 10, 30, 0, 30), ...DELHI })
    expect(rulingPlanets(early)).toMatchObject({
      ranked: ['jupiter', 'mars', 'mercury', 'moon', 'sun'],
      nodes: ['ketu'],
    })
  })

  test('make significators of a matter fruitful', () => {
    const rulers = { ranked: ['mars', 'moon'], nodes: ['rahu'] } as const
    expect(fruitful({ significators: ['saturn', 'moon', 'rahu'] }, rulers)).toEqual(['moon', 'rahu'])
  })
})

test('KP is refused where Placidus has no cusps', () => {
  const tromso = computeChart({ utcMs: 0, latitudeDeg: 69.65, longitudeDeg: 18.95 })
  expect(() => readKp(tromso)).toThrow(expect.objectContaining({ code: 'HOUSES_UNDEFINED' }))
})
