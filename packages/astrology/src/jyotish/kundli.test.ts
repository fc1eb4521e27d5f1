import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../chart/index.ts'
import { sadeSati } from './doshas/sade-sati-dates.ts'
import { computeKundli } from './kundli.ts'

/** M. K. Gandhi, 2 October 1869, Porbandar, 07:11:48 local mean time (B. V. Raman, Notable Horoscopes: 07:11:48). */
const gandhi = () => {
  const longitudeDeg = 69.6167
  const localMeanMs = (longitudeDeg / 15) * 3_600_000
  return computeChart({
    utcMs: Date.UTC(1869, 9, 2, 7, 11, 48) - localMeanMs,
    latitudeDeg: 21.63,
    longitudeDeg,
  })
}

describe('kundli', () => {
  const kundli = computeKundli(gandhi())

  test('Gandhi: Libra rises with Mars, Mercury and Venus in it, the Moon in Cancer in Ashlesha', () => {
    expect(kundli.avakahada).toMatchObject({ lagna: 'libra', rashi: 'cancer', nakshatra: 'ashlesha' })
    const { mars, mercury, venus, jupiter, saturn } = kundli.natal.grahas
    expect([mars, mercury, venus].map(({ sign }) => sign)).toEqual(['libra', 'libra', 'libra'])
    expect([jupiter.sign, saturn.sign]).toEqual(['aries', 'scorpio'])
  })

  test('Gandhi has Malavya and Gajakesari', () => {
    const found = kundli.yogas.filter(({ present }) => present).map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(['malavya', 'gajakesari']))
  })

  test('holds sixteen vargas, three dashas, 337 points, and says by which conventions', () => {
    expect(kundli.vargas).toHaveLength(16)
    expect(kundli.dashas.vimshottari[0]?.lord).toBe('mercury')
    expect(kundli.ashtakavarga.sarva.reduce((a, b) => a + b, 0)).toBe(337)
    expect(kundli.conventions).toMatchObject({
      ayanamsa: 'lahiri',
      boundaries: 'whole-arcseconds-completed',
      dashaYearDays: 365.25,
    })
  })

  test('shadbala knows that Gandhi was born on a Saturday, after sunrise', () => {
    expect(kundli.shadbala?.saturn.kala.vara).toBe(45)
    expect(kundli.shadbala?.sun.kala.vara).toBe(0)
  })

  test('above the polar circle in midsummer there is no day to judge shadbala by', () => {
    const chart = computeChart({ utcMs: Date.UTC(2000, 5, 21, 12), latitudeDeg: 75, longitudeDeg: 20 })
    expect(computeKundli(chart).shadbala).toBeUndefined()
  })
})

describe('sade sati with real dates', () => {
  const chart = computeChart({ utcMs: Date.UTC(1990, 0, 1), latitudeDeg: 28.6, longitudeDeg: 77.2 })
  const withMoonAt = (moon: number) => ({ ...chart, sidereal: { ...chart.sidereal, moon } })
  const dayOf = (utcMs: number) => new Date(utcMs).toISOString().slice(0, 10)

  test('a Moon in Pisces: Saturn entered Aquarius on 17 January 2023 (Drik Panchang) and leaves Aries in 2030', () => {
    const periods = sadeSati(withMoonAt(345), { fromMs: Date.UTC(2023, 5, 1), toMs: Date.UTC(2028, 5, 1) })
    const days = periods.map(({ phase, startUtcMs }) => `${phase} ${dayOf(startUtcMs)}`)
    // Sign entries as published by Drik Panchang: 29 March 2025 Pisces, 3 June 2027 Aries, 20 October 2027 back in
    // Pisces, 23 February 2028 Aries (Indian dates).
    expect(days).toEqual([
      'rising 2023-01-17',
      'peak 2025-03-29',
      'setting 2027-06-02',
      'peak 2027-10-20',
      'setting 2028-02-23',
    ])
  })

  // Swiss Ephemeris, Lahiri: Saturn enters Virgo on 12 July 2039, and Libra on 27 January 2041. On 6 February it
  // goes back, and on 26 September it enters Libra again.
  test('sees a stay of nine days in a sign: a Moon in Libra, 2041', () => {
    const periods = sadeSati(withMoonAt(195), { fromMs: Date.UTC(2041, 0, 1), toMs: Date.UTC(2041, 2, 1) })
    expect(
      periods.map(({ phase, startUtcMs, endUtcMs }) => [phase, dayOf(startUtcMs), dayOf(endUtcMs)]),
    ).toEqual([
      ['rising', '2039-07-12', '2041-01-27'],
      ['peak', '2041-01-27', '2041-02-06'],
      ['rising', '2041-02-06', '2041-09-26'],
    ])
  })
})
