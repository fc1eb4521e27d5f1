import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../../chart/compute-chart.ts'
import { degreesBetween } from '../../ephemeris/angle.ts'
import { ingresses, stations } from '../../events/index.ts'
import { exactHits, trackOf } from './exact-hits.ts'
import { SLOW_GRAHAS, slowSky } from './slow-sky.ts'
import { exactStation, slowStations } from './slow-stations.ts'
import { staysIn } from './stays.ts'

const span = { fromMs: Date.UTC(1990, 2, 3), toMs: Date.UTC(2020, 2, 3) }
const sky = slowSky('lahiri', span.fromMs)
const delhi = { latitudeDeg: 28.61, longitudeDeg: 77.21 }

describe.each(SLOW_GRAHAS)('%s in transit', (graha) => {
  test('changes its sign when the search over the theory finds it, in the same signs', () => {
    // `ingresses` steps through the theory day by day; the validation report holds it to Swiss Ephemeris.
    const expected = ingresses(graha, span, { ayanamsa: 'lahiri' })
    const stays = staysIn(sky, graha, span).slice(1)
    expect(stays.map(({ signIndex }) => signIndex)).toEqual(expected.map(({ signIndex }) => signIndex))
    stays.forEach(({ fromUtcMs }, index) => {
      expect(Math.abs(fromUtcMs - (expected[index]?.utcMs ?? Number.NaN))).toBeLessThan(5_000)
    })
  })

  test('fills the span with stays that touch', () => {
    const stays = staysIn(sky, graha, span)
    expect(stays[0]?.fromUtcMs).toBe(span.fromMs)
    expect(stays.at(-1)?.toUtcMs).toBe(span.toMs)
    stays.slice(1).forEach(({ fromUtcMs }, index) => expect(fromUtcMs).toBe(stays[index]?.toUtcMs))
  })

  test.each([0, 29.5, 123.456, 359.9])(
    'stands on %d° in a chart of each instant that is found',
    (targetDeg) => {
      const hits = exactHits(sky, trackOf(sky, graha, span), targetDeg)
      // Saturn goes once round in 29.5 years, Jupiter in 11.9.
      expect(hits.length).toBeGreaterThanOrEqual(graha === 'saturn' ? 1 : 2)
      for (const utcMs of hits) {
        const { sidereal } = computeChart({ utcMs, ...delhi })
        // A tenth of an arcsecond is a minute and a half of Saturn's mean motion.
        expect(Math.abs(degreesBetween(sidereal[graha], targetDeg)) * 3600).toBeLessThan(0.1)
      }
    },
  )

  test('turns when the search over the theory finds it', () => {
    const expected = stations(graha, span)
    const found = slowStations(sky, graha, span)
    expect(found).toHaveLength(expected.length)
    found.forEach((station, index) => {
      const awayMs = exactStation(sky, station) - (expected[index]?.utcMs ?? Number.NaN)
      expect(Math.abs(awayMs)).toBeLessThan(60_000)
    })
  })

  test('is interpolated within half an arcminute', () => {
    for (let utcMs = span.fromMs; utcMs < span.toMs; utcMs += 3.7 * 86_400_000) {
      const { longitudeDeg } = sky.exact(graha, utcMs)
      expect(Math.abs(degreesBetween(sky.near(graha, utcMs), longitudeDeg)) * 3600).toBeLessThan(30)
    }
  })
})
