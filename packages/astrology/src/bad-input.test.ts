import { describe, expect, test } from '@jest/globals'
import { computeChart, ingresses, riseSetTransit, solarEclipses, stations } from './index.ts'
import { computePanchang } from './panchang/index.ts'
import { computeWesternChart } from './western/index.ts'

const place = { latitudeDeg: 13.0878, longitudeDeg: 80.2785 }
const moment = { utcMs: Date.UTC(1996, 11, 7, 5, 4), ...place }
const refusal = (code: string, says: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(says) })

describe('a moment', () => {
  test.each([Number.NaN, Infinity, -Infinity])('that is %d is no date', (utcMs) => {
    expect(() => computeChart({ ...moment, utcMs })).toThrow(
      refusal('INVALID_DATE', 'milliseconds since 1970'),
    )
    expect(() => riseSetTransit({ body: 'sun', fromMs: utcMs, place })).toThrow(refusal('INVALID_DATE', ''))
    expect(() => ingresses('saturn', { fromMs: utcMs, toMs: 0 })).toThrow(refusal('INVALID_DATE', ''))
    expect(() => stations('mars', { fromMs: 0, toMs: utcMs })).toThrow(refusal('INVALID_DATE', ''))
  })

  test.each([Date.UTC(1799, 11, 31, 23, 59, 59), Date.UTC(2101, 0, 1), 8.64e15])(
    '%d ms is outside the tables, whose years are named',
    (utcMs) => {
      const outside = refusal('YEAR_OUT_OF_RANGE', '1800 to 2100')
      expect(() => computeChart({ ...moment, utcMs })).toThrow(outside)
      expect(() => computeWesternChart({ ...moment, utcMs })).toThrow(outside)
      expect(() => riseSetTransit({ body: 'moon', fromMs: utcMs, place })).toThrow(outside)
      expect(() => solarEclipses({ fromMs: utcMs, toMs: utcMs + 1 })).toThrow(outside)
    },
  )

  test('the first and the last are inside', () => {
    for (const utcMs of [Date.UTC(1800, 0, 1), Date.UTC(2101, 0, 1) - 1]) {
      expect(computeChart({ ...moment, utcMs }).julianDayUt).toBeGreaterThan(2_378_496)
    }
    const whole = { fromMs: Date.UTC(2100, 0, 1), toMs: Date.UTC(2101, 0, 1) }
    expect(ingresses('sun', whole, { ayanamsa: 'lahiri' })).toHaveLength(12)
  })
})

describe('a place', () => {
  test.each([
    [90.0001, 0],
    [-91, 0],
    [0, 180.1],
    [0, -181],
    [Number.NaN, 0],
    [0, Number.NaN],
    [Infinity, 0],
  ])('at %d, %d is nowhere on the Earth', (latitudeDeg, longitudeDeg) => {
    const nowhere = { latitudeDeg, longitudeDeg }
    const refused = refusal('INVALID_PLACE', '±90°')
    expect(() => computeChart({ ...moment, ...nowhere })).toThrow(refused)
    expect(() => riseSetTransit({ body: 'sun', fromMs: moment.utcMs, place: nowhere })).toThrow(refused)
    expect(() => computePanchang({ ...nowhere, date: '2026-01-01', zone: 'Asia/Kolkata' })).toThrow(refused)
  })

  test('at a pole has angles, and no Placidus', () => {
    for (const latitudeDeg of [90, -90]) {
      const { ascendant, houses } = computeChart({ ...moment, latitudeDeg })
      expect(ascendant.tropical).toBeGreaterThanOrEqual(0)
      expect(houses.placidus).toEqual({ unavailable: expect.stringContaining('66.5') })
    }
  })
})

test('an ayanamsa is one of those named, or an angle', () => {
  const unknown = 'lahiry' as 'lahiri'
  expect(() => computeChart({ ...moment, ayanamsa: unknown })).toThrow(
    refusal('INVALID_AYANAMSA', 'lahiri, kp, raman'),
  )
  for (const customDeg of [Number.NaN, -7e16, 361]) {
    expect(() => computeChart({ ...moment, ayanamsa: { customDeg } })).toThrow(
      refusal('INVALID_AYANAMSA', 'degrees'),
    )
  }
})
