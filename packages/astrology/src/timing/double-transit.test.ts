import { expect, test } from '@jest/globals'
import { computeChart } from '../chart/compute-chart.ts'
import { findWindows } from './find-windows.ts'
import type { TimingBirth } from './timing.ts'

const dayMs = 86_400_000
/** Edges are exact to seconds, near a station to minutes. */
const hourMs = 3_600_000
const birth: TimingBirth = { utcMs: Date.UTC(1990, 4, 15, 5), latitudeDeg: 28.61, longitudeDeg: 77.21 }
const span = { fromMs: Date.UTC(2015, 0, 1), toMs: Date.UTC(2045, 0, 1) }

/** Lords of Aries to Pisces. */
const lords = ['mars', 'venus', 'mercury', 'moon', 'sun', 'mercury', 'venus', 'mars', 'jupiter', 'saturn', 'saturn', 'jupiter'] as const // prettier-ignore

const signOf = (longitudeDeg: number): number => Math.floor(longitudeDeg / 30)

/** Counted by hand: presence and the 5th, 7th and 9th of Jupiter; presence and the 3rd, 7th and 10th of Saturn. */
const isHit = (fromSign: number, signs: readonly number[], places: readonly number[]): boolean =>
  signs.some((sign) => places.includes(((sign - fromSign + 12) % 12) + 1))

test('a double transit is claimed on the days on which a chart of each day has it, and on no other', () => {
  const natal = computeChart(birth)
  const seventh = (signOf(natal.ascendant.sidereal) + 6) % 12
  const targets = [seventh, signOf(natal.sidereal[lords[seventh]!])]
  const { windows } = findWindows(birth, 'marriage', span)
  const seen = { with: 0, without: 0 }
  for (const { fromUtcMs, toUtcMs, evidence } of windows) {
    const claims = evidence.filter(({ rule }) => rule === 'transit.doubleTransit')
    for (let utcMs = fromUtcMs + hourMs; utcMs < toUtcMs - hourMs; utcMs += dayMs) {
      const { sidereal } = computeChart({ ...birth, utcMs })
      const isDouble =
        isHit(signOf(sidereal.jupiter), targets, [1, 5, 7, 9]) &&
        isHit(signOf(sidereal.saturn), targets, [1, 3, 7, 10])
      const isClaimed = claims.some(
        ({ figures }) => Number(figures['fromUtcMs']) <= utcMs && utcMs < Number(figures['toUtcMs']),
      )
      expect({ utcMs, isClaimed }).toEqual({ utcMs, isClaimed: isDouble })
      seen[isDouble ? 'with' : 'without'] += 1
    }
  }
  expect(seen.with).toBeGreaterThan(100)
  expect(seen.without).toBeGreaterThan(100)
})
