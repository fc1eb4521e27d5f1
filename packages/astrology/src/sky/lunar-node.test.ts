import { expect, test } from '@jest/globals'
import { degree, degreesBetween } from '../ephemeris/angle.ts'
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
  let crossed = 0
  for (let jd = 2_451_545; jd < 2_451_945; jd += 0.05) {
    const before = apparentPosition('moon', momentAtTt(jd))
    const after = apparentPosition('moon', momentAtTt(jd + 0.05))
    if (before.latitudeDeg > 0 || after.latitudeDeg <= 0) continue
    const share = before.latitudeDeg / (before.latitudeDeg - after.latitudeDeg)
    const at = before.longitudeDeg + share * degreesBetween(before.longitudeDeg, after.longitudeDeg)
    const node = lunarNode('true', momentAtTt(jd + share * 0.05)).longitudeDeg
    expect(Math.abs(degreesBetween(node, at))).toBeLessThan(0.005)
    crossed++
  }
  expect(crossed).toBe(15)
})

test('the mean node goes back 19.34° a year', () => {
  const { speedDegPerDay } = lunarNode('mean', momentAtTt(2_451_545))
  expect(speedDegPerDay * 365.25).toBeCloseTo(-19.34, 1)
})
