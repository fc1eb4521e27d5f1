import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../../chart/index.ts'
import { siderealSky } from '../../jyotish/from-chart.ts'
import { readNatal } from '../../jyotish/natal.ts'
import { natalOf } from '../../jyotish/reference/natal-of.ts'
import { NAKSHATRAS } from '../../jyotish/nakshatras.ts'
import type { DayPerson } from '../person.ts'
import { muddaDasha } from './mudda.ts'
import { HADDAS, panchavargiya } from './panchavargiya.ts'
import { readYear } from './read-year.ts'
import { type Officer, yearLordOf } from './year-lord.ts'

const delhi = { latitudeDeg: 28.65, longitudeDeg: 77.23 }
/** Born in Delhi on 1 January 1990 at 02:00. */
const birthUtcMs = Date.UTC(1989, 11, 31, 20, 30)
const natal = readNatal(siderealSky(computeChart({ utcMs: birthUtcMs, ...delhi })))
const person: DayPerson = { natal, birthUtcMs, isTimeKnown: true }
const read = (at: string) => readYear({ person, birthYear: 1990, place: delhi, atUtcMs: Date.parse(at) })
const secondsFrom = (utcMs: number, iso: string) => Math.abs(utcMs - Date.parse(iso)) / 1000

describe('the year of life', () => {
  // Swiss Ephemeris 2.10.03, swe_solcross_ut, sidereal Lahiri: the return of 2026.
  test('begins with the Sun’s sidereal return, 1 January 2026 at 02:04:54 UT', () => {
    const { age, startUtcMs, endUtcMs } = read('2026-11-29T00:00:00Z')
    expect(age).toBe(36)
    expect(secondsFrom(startUtcMs, '2026-01-01T02:04:54Z')).toBeLessThan(10)
    // A sidereal year of 365.25636 days, give or take the planets' pulls.
    expect(Math.abs((endUtcMs - startUtcMs) / 86_400_000 - 365.25636)).toBeLessThan(0.02)
  })

  test('before the return of a calendar year is still the one before', () => {
    expect(read('2026-01-01T02:00:00Z').age).toBe(35)
    expect(read('2026-01-01T02:10:00Z').age).toBe(36)
  })

  test('of a calendar year is the one that begins in it', () => {
    const { age, startUtcMs } = readYear({ person, birthYear: 1990, place: delhi, beginsIn: 2026 })
    expect(age).toBe(36)
    expect(secondsFrom(startUtcMs, '2026-01-01T02:04:54Z')).toBeLessThan(10)
    expect(() => readYear({ person, birthYear: 1990, place: delhi, beginsIn: 1989 })).toThrow(
      'before the birth',
    )
  })

  test('has the muntha back at the natal lagna after each twelve years', () => {
    for (const age of [0, 12, 24, 36]) {
      expect(read(`${1990 + age}-06-01T00:00:00Z`).muntha.sign).toBe(natal.lagna.sign)
    }
    expect(read('2027-06-01T00:00:00Z').muntha.sign).not.toBe(natal.lagna.sign)
  })

  test('has five offices, held by grahas that the chart names, and a lord among them', () => {
    const { officers, lord, claims } = read('2026-11-29T00:00:00Z')
    expect(officers.flatMap(({ offices }) => offices)).toHaveLength(5)
    expect(officers).toContain(lord)
    expect(claims.map(({ id }) => id)).toEqual(['year-lord', 'muntha'])
  })

  test('without a birth time, and before the birth, is refused with the reason', () => {
    const ask = (change: Partial<DayPerson>, at: string) => () =>
      readYear({ person: { ...person, ...change }, birthYear: 1990, place: delhi, atUtcMs: Date.parse(at) })
    expect(ask({ isTimeKnown: false }, '2026-11-29T00:00:00Z')).toThrow('time of birth')
    expect(ask({}, '1980-01-01T00:00:00Z')).toThrow('before the birth')
  })
})

describe('mudda dasha', () => {
  const year = { startMs: Date.UTC(2026, 0, 1), endMs: Date.UTC(2027, 0, 1) }
  /** The hand rule: star number, years, less two, by nines. */
  const BY_REMAINDER = ['venus', 'sun', 'moon', 'mars', 'rahu', 'jupiter', 'saturn', 'mercury', 'ketu']

  test('begins with the lord of the hand rule, for every star and age', () => {
    NAKSHATRAS.forEach((_, index) => {
      const moonDeg = (index + 0.5) * (360 / 27)
      const born = natalOf('aries', {})
      const moon = { ...born.grahas.moon, nakshatraIndex: index, longitudeDeg: moonDeg }
      const chart = { ...born, grahas: { ...born.grahas, moon } }
      for (const age of [0, 7, 36]) {
        const remainder = (((index + 1 + age - 2) % 9) + 9) % 9
        expect(muddaDasha(chart, age, year)[0]?.lord).toBe(BY_REMAINDER[remainder])
      }
    })
  })

  test('fills the year without a gap, its first lord at both ends', () => {
    const periods = muddaDasha(natal, 36, year)
    expect(periods[0]?.startUtcMs).toBe(year.startMs)
    expect(periods.at(-1)?.endUtcMs).toBe(year.endMs)
    periods.slice(1).forEach(({ startUtcMs }, i) => expect(startUtcMs).toBe(periods[i]!.endUtcMs))
    expect(periods.at(-1)?.lord).toBe(periods[0]?.lord)
  })
})

describe('panchavargiya', () => {
  test('haddas fill each sign, five lords, neither Sun nor Moon', () => {
    expect(HADDAS).toHaveLength(12)
    for (const sign of HADDAS) {
      expect(sign.map(([, toDeg]) => toDeg)).toEqual(sign.map(([, toDeg]) => toDeg).sort((a, b) => a - b))
      expect(sign.at(-1)?.[1]).toBe(30)
      expect(new Set(sign.map(([lord]) => lord)).size).toBe(5)
      expect(sign.every(([lord]) => lord !== 'sun' && lord !== 'moon')).toBe(true)
    }
  })

  // By hand, for Mars at 28° of Capricorn. Sign of Saturn, neutral to him: 15. Exaltation: 20. Hadda of Mars: 15.
  // Third drekkana Virgo, of Mercury, his enemy: 2.5. Ninth navamsa Virgo: 1.25. A quarter of 53.75.
  test('of Mars in deepest exaltation is 13.44', () => {
    const { mars } = natalOf('aries', { mars: ['capricorn', 28] }).grahas
    expect(panchavargiya('mars', mars)).toBe(13.44)
  })

  test('the strongest officer that aspects the lagna is the lord; without any, that of the muntha', () => {
    const officer = (
      graha: Officer['graha'],
      strength: number,
      aspectsLagna: boolean,
      muntha = false,
    ): Officer => ({
      graha,
      offices: [muntha ? 'muntha' : 'tri-rashi'],
      strength,
      aspectsLagna,
    })
    const muntha = officer('saturn', 6, false, true)
    expect(yearLordOf([muntha, officer('mars', 12, false), officer('venus', 9, true)]).graha).toBe('venus')
    expect(yearLordOf([muntha, officer('mars', 12, false)]).graha).toBe('saturn')
    expect(yearLordOf([{ ...muntha, strength: 4 }, officer('mars', 4.9, true)]).graha).toBe('saturn')
  })
})
