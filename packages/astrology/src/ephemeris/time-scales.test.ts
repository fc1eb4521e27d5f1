import { describe, expect, test } from '@jest/globals'
import { deltaTSeconds, julianDays, utcMsFromJdTt } from './time-scales.ts'

const jdOfYear = (year: number): number => 2_451_544.5 + (year - 2000) * 365.25

describe('julianDays', () => {
  test('counts the days of Sputnik 1 as Meeus does (Astronomical Algorithms, example 7.a)', () => {
    const utcMs = Date.UTC(1957, 9, 4) + 0.81 * 86_400_000
    expect(julianDays(utcMs).jdUt).toBeCloseTo(2_436_116.31, 6)
  })

  test('goes to TT and back within a millisecond', () => {
    for (const utcMs of [
      Date.UTC(1801, 0, 2),
      Date.UTC(1956, 2, 21),
      Date.UTC(2026, 5, 1),
      Date.UTC(2100, 11, 31),
    ]) {
      expect(Math.abs(utcMsFromJdTt(julianDays(utcMs).jdTt) - utcMs)).toBeLessThanOrEqual(1)
    }
  })

  test('refuses what is no date and years without tables, and names the years it has', () => {
    expect(() => julianDays(Number.NaN)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }))
    for (const utcMs of [Date.UTC(1799, 11, 31, 23), Date.UTC(2101, 0, 1)]) {
      expect(() => julianDays(utcMs)).toThrow(expect.objectContaining({ code: 'YEAR_OUT_OF_RANGE' }))
      expect(() => julianDays(utcMs)).toThrow(/1800 to 2100/)
    }
  })
})

describe('deltaTSeconds', () => {
  // Morrison et al. (2021), table S15.2020, to 1950; Astronomical Almanac, K9; IERS Bulletin A for 2020 and 2025.
  test.each([
    [1800, 18.37, 0.02],
    [1850, 9.34, 0.02],
    [1875, -1.13, 0.02],
    [1900, -1.98, 0.02],
    [1925, 23.79, 0.02],
    [1950, 28.93, 0.02],
    [1975, 45.48, 0.05],
    [2000, 63.83, 0.01],
    [2020, 69.36, 0.01],
    [2025, 69.14, 0.01],
  ])('is in %i what the almanacs measured', (year, seconds, tolerance) => {
    expect(Math.abs(deltaTSeconds(jdOfYear(year)) - seconds)).toBeLessThan(tolerance)
  })

  // Stephenson, Morrison & Hohenkerk (2016), as extrapolated for almanacs.
  test.each([
    [2050, 74.6],
    [2100, 93.2],
  ])('grows slowly to %i', (year, seconds) => {
    expect(Math.abs(deltaTSeconds(jdOfYear(year)) - seconds)).toBeLessThan(0.5)
  })

  test('is continuous where the observations end', () => {
    const end = jdOfYear(2026)
    expect(Math.abs(deltaTSeconds(end + 0.5) - deltaTSeconds(end - 0.5))).toBeLessThan(0.01)
  })
})
