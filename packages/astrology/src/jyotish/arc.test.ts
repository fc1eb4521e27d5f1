import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { divisionOf, houseFrom, separation, toArcseconds } from './arc.ts'

describe('boundaries in whole arcseconds', () => {
  test('only completed arcseconds count: 29°59′59.9″ is still in its sign', () => {
    expect(toArcseconds(29 + 59 / 60 + 59.9 / 3600)).toBe(107_999)
    expect(toArcseconds(30)).toBe(108_000)
    expect(toArcseconds(0.9 / 3600)).toBe(0)
  })

  test('the circle closes: 359°59′59.9″ is in Pisces, 360° is 0°, and negative longitudes wrap', () => {
    expect(toArcseconds(360 - 0.1 / 3600)).toBe(1_295_999)
    expect(toArcseconds(360)).toBe(0)
    expect(toArcseconds(-1)).toBe(359 * 3600)
  })

  test('float noise does not move a graha across a sign', () => {
    expect(toArcseconds(0.1 + 0.2 + 29.7)).toBe(108_000)
    expect(toArcseconds(29.999999999999)).toBe(108_000)
    expect(toArcseconds(23 + 20 / 60 + (10 - 23) / 3 + 13 / 3)).toBe(84_000)
  })

  test('sevenths of a sign are cut exactly: 30°/7 = 15,428.57″', () => {
    expect(divisionOf(15_428, 7, 108_000)).toBe(0)
    expect(divisionOf(15_429, 7, 108_000)).toBe(1)
  })

  test('houses are counted with both ends', () => {
    expect(houseFrom(0, 0)).toBe(1)
    expect(houseFrom(11, 0)).toBe(2)
    expect(houseFrom(0, 11)).toBe(12)
  })

  test('separation is symmetric and at most 180°', () => {
    const degree = fc.double({ min: 0, max: 360, noNaN: true })
    fc.assert(
      fc.property(degree, degree, (a, b) => {
        expect(separation(a, b)).toBeCloseTo(separation(b, a), 9)
        expect(separation(a, b)).toBeLessThanOrEqual(180)
      }),
    )
  })
})
