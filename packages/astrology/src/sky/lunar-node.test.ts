import { expect, test } from '@jest/globals'
import { degree, degreesBetween } from '../ephemeris/angle.ts'
import { crossings } from '../events/search.ts'
import { apparentPosition } from './apparent-position.ts'
import { lunarNode } from './lunar-node.ts'
import { momentAtTt } from './moment.ts'

test('the mean node of 1992 April 12 follows Meeus 47.7, nutation added', () => {
  const moment = momentAtTt(2_448_724.5)
  const t = -0.077221081451
  const byHand = 125.0445479 - 1934.1362891 * t + 0.0020754 * t * t + t ** 3 / 467_441
  const { longitudeDeg } = lunarNode('mean', moment)
  expect(longitudeDeg - moment.nutation.longitude / degree).toBeCloseTo(byHand, 6)
})

test('the Moon crosses the ecliptic at its true node, not at its mean one', () => {
  // Latitudes come from the position alone; the node comes from position and velocity.
  const latitude = (jd: number): number => apparentPosition('moon', momentAtTt(jd)).latitudeDeg
  const found = [...crossings(latitude, 2_451_545, 2_451_545 + 400, 2)]
  expect(found).toHaveLength(29)
  for (const jd of found) {
    const moment = momentAtTt(jd)
    const at = apparentPosition('moon', moment).longitudeDeg
    const { longitudeDeg } = lunarNode('true', moment)
    const nearest = Math.abs(degreesBetween(longitudeDeg, at)) < 90 ? longitudeDeg : longitudeDeg + 180
    expect(Math.abs(degreesBetween(nearest, at))).toBeLessThan(0.005)
  }
})

test('the mean node goes back 19.34° a year', () => {
  const { speedDegPerDay } = lunarNode('mean', momentAtTt(2_451_545))
  expect(speedDegPerDay * 365.25).toBeCloseTo(-19.34, 1)
})
