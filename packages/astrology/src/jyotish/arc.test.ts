import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { divisionOf, houseFrom, separation, toArcseconds } from './arc.ts'

describe('boundaries in whole arcseconds', () => {
  test('a longitude is rounded to the nearest arcsecond, halves up', () => {
    expect(toArcseconds(29 + 59 / 60 + 59.4 / 3600)).toBe(107_999)
    expect(toArcseconds(29 + 59 / 60 + 59.5 / 3600)).toBe(108_000)
    expect(toArcseconds(0.5 / 3600)).toBe(1)
  })

  test('the circle closes: 359°59′59.5″ is 0° and negative longitudes wrap', () => {
    expect(toArcseconds(360 - 0.5 / 3600)).toBe(0)
    expect(toArcseconds(-1)).toBe(359 * 3600)
  })

  test('float noise does not move a graha across a sign', () => {
    expect(toArcseconds(0.1 + 0.2 + 29.7)).toBe(108_000)
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
