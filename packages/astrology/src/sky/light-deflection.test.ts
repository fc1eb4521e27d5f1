import { expect, test } from '@jest/globals'
import { length } from '../ephemeris/vector.ts'
import type { Vector } from '../ephemeris/vector.ts'
import { lightDeflection } from './light-deflection.ts'

const earth: Vector = [1, 0, 0]
const arcsec = Math.PI / 648_000
const bendingArcsec = (solarRadii: number): number => {
  const angle = Math.asin((solarRadii * 696_000) / 149_597_870.7)
  const star: Vector = [-Math.cos(angle), Math.sin(angle), 0]
  return length(lightDeflection(star, star, earth)) / arcsec
}

test('at the limb it is the 1.75″ of Einstein (1916), and falls as the distance grows', () => {
  expect(bendingArcsec(1.0001)).toBeCloseTo(1.751, 2)
  expect(bendingArcsec(10)).toBeCloseTo(0.1751, 3)
})

test('behind the Sun it stays finite, and is nothing straight behind', () => {
  expect(bendingArcsec(0.3)).toBeGreaterThan(1.75)
  expect(bendingArcsec(0.3)).toBeLessThan(5)
  expect(bendingArcsec(0)).toBe(0)
})

test('it pushes the star away from the Sun', () => {
  const star: Vector = [-Math.cos(0.01), Math.sin(0.01), 0]
  expect(lightDeflection(star, star, earth)[1]).toBeGreaterThan(0)
})
