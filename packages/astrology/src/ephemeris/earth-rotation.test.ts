import { expect, test } from '@jest/globals'
import { arcsecond } from './angle.ts'
import { nutation } from './nutation.ts'
import { generalPrecessionArcsec, meanObliquity } from './precession.ts'
import { apparentSiderealTimeDeg } from './sidereal-time.ts'
import { centuriesFromJ2000 } from './time-scales.ts'

/** 1987 April 10, 0h: the day of Meeus' examples 12.a and 22.a (Astronomical Algorithms, IAU 1980). */
const jd = 2_446_895.5
const swing = nutation(centuriesFromJ2000(jd))

test('nutation agrees with Meeus, example 22.a, to the difference of IAU 1980 and 2000', () => {
  expect(Math.abs(swing.longitude / arcsecond - -3.788)).toBeLessThan(0.02)
  expect(Math.abs(swing.obliquity / arcsecond - 9.443)).toBeLessThan(0.02)
})

test('the rate of nutation is its derivative', () => {
  const t = centuriesFromJ2000(jd)
  const step = 0.01 / 36_525
  const slope = (nutation(t + step).longitude - nutation(t - step).longitude) / (2 * step)
  expect(Math.abs(swing.longitudeRate / slope - 1)).toBeLessThan(1e-4)
})

test('the mean obliquity agrees with Meeus, example 22.a, to the difference of IAU 1980 and 2006', () => {
  expect(Math.abs(meanObliquity(centuriesFromJ2000(jd)) / arcsecond - 84_387.407)).toBeLessThan(0.05)
})

test('apparent sidereal time agrees with Meeus, example 12.a: 13h10m46.1351s', () => {
  const expectedDeg = (13 + 10 / 60 + 46.1351 / 3600) * 15
  expect(Math.abs(apparentSiderealTimeDeg({ jdUt: jd, jdTt: jd }, swing) - expectedDeg) * 3600).toBeLessThan(
    0.1,
  )
})

test('a century of precession is 5,029.90″: the sum of the IAU 2006 coefficients', () => {
  expect(generalPrecessionArcsec(1)).toBeCloseTo(5028.796195 + 1.1054348 + 0.00007964 - 0.000023857, 6)
})
