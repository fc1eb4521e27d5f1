import { describe, expect, test } from '@jest/globals'
import { computeChart } from '../chart/index.ts'
import { siderealSky } from '../jyotish/from-chart.ts'
import { readNatal } from '../jyotish/natal.ts'
import { birthDay } from '../jyotish/shadbala/birth-day.ts'
import type { BirthDay } from '../jyotish/shadbala/index.ts'
import { bhavaChalit, sayChalit, upagrahasOf } from './index.ts'
import { risingOf, solarUpagrahas } from './upagrahas.ts'

const mumbai = { latitudeDeg: 19.076, longitudeDeg: 72.8777 }
const hourMs = 3_600_000

describe('points from the Sun', () => {
  // The closing rule of BPHS 3.64: Upaketu and 30° is the Sun again.
  test.each([0, 100, 226.5, 359.9])('of %d° lead back to the Sun', (sunDeg) => {
    expect((solarUpagrahas(sunDeg).upaketu + 30) % 360).toBeCloseTo(sunDeg, 9)
  })

  test('of a Sun at 10° of Aries: Dhuma at 23°20′ of Leo', () => {
    const { dhuma, vyatipata, parivesha, indrachapa } = solarUpagrahas(10)
    expect([dhuma, vyatipata, parivesha, indrachapa].map((deg) => Math.round(deg * 1000) / 1000)).toEqual([
      143.333, 216.667, 36.667, 323.333,
    ])
  })
})

describe('Gulika', () => {
  /** A day of 12 and a night of 12 hours. Julian day 2456789 is Sunday, 11 May 2014. */
  const dayOf = (weekday: number, isByDay: boolean): BirthDay => ({
    birthUtcMs: isByDay ? 1 : 13 * hourMs,
    sunriseUtcMs: 0,
    sunsetUtcMs: 12 * hourMs,
    nextSunriseUtcMs: 24 * hourMs,
    julianDayNumber: 2_456_789 + weekday,
  })

  // The table at tuningmymelody.blogspot.com/2018/09: Sunday to Friday; Saturday follows from its rule.
  test.each([
    ['day', [7, 6, 5, 4, 3, 2, 1]],
    ['night', [3, 2, 1, 7, 6, 5, 4]],
  ] as const)('by %s begins with Saturn’s part of each weekday', (part, parts) => {
    const found = parts.map((_, weekday) => {
      const day = dayOf(weekday, part === 'day')
      const fromMs = part === 'day' ? 0 : day.sunsetUtcMs
      return (risingOf('gulika', day) - fromMs) / (1.5 * hourMs) + 1
    })
    expect(found).toEqual(parts)
  })

  test('on a Saturday comes before Mandi, which rises two ghatis after sunrise', () => {
    expect(risingOf('gulika', dayOf(6, true))).toBe(0)
    expect(risingOf('mandi', dayOf(6, true))).toBe(0.8 * hourMs)
  })

  // Notes of the Bharatiya Vidya Bhavan for Sunday, 11 May 2014: sunrise 06:20, sunset 19:16, Gulika at 16:02.
  test('of published notes rises when they say', () => {
    const at = (clock: string): number => Date.parse(`2014-05-11T${clock}:00+05:30`)
    const day = {
      ...dayOf(0, true),
      ...{ birthUtcMs: at('12:00'), sunriseUtcMs: at('06:20'), sunsetUtcMs: at('19:16') },
    }
    expect(risingOf('gulika', day)).toBe(at('16:02'))
  })

  test('is the lagna of its moment', () => {
    const chart = computeChart({ utcMs: Date.parse('2014-05-11T12:00:00+05:30'), ...mumbai })
    const risesMs = risingOf('gulika', birthDay(chart) as BirthDay)
    const then = computeChart({ utcMs: risesMs, ...mumbai })
    expect(upagrahasOf(chart).gulika.longitudeDeg).toBeCloseTo(then.ascendant.sidereal, 6)
  })

  test('is refused where the Sun does not set', () => {
    const tromso = computeChart({ utcMs: Date.UTC(2026, 5, 21), latitudeDeg: 69.65, longitudeDeg: 18.95 })
    expect(() => upagrahasOf(tromso)).toThrow(expect.objectContaining({ code: 'EVENT_NOT_FOUND' }))
  })
})

describe('bhava chalit', () => {
  const chart = computeChart({
    utcMs: Date.parse('1869-10-02T02:33:20Z'),
    latitudeDeg: 21.63,
    longitudeDeg: 69.6167,
  })
  const natal = readNatal(siderealSky(chart))
  const chalit = bhavaChalit(chart, natal)

  // Libra rises at 4°34′: the first bhava begins about half a house earlier, in Virgo, and holds Gandhi’s Sun at 16°54′ of
  // Virgo no more than his lagna’s sign does; Venus at 24°24′ of Libra is beyond the middle of the first and second.
  test('has the lagna in the middle of the first bhava', () => {
    expect(chalit).not.toBeNull()
    const [first, second] = chalit!.startsDeg as [number, number]
    expect(first).toBeLessThan(natal.lagna.longitudeDeg)
    expect(second).toBeGreaterThan(natal.lagna.longitudeDeg)
    expect(chalit!.bhavas.venus).toBe(2)
    expect(chalit!.shifted).toContainEqual({ graha: 'venus', signHouse: 1, bhava: 2 })
  })

  test('is said with the grahas that change', () => {
    expect(sayChalit(chalit!).en).toContain('Venus goes from the 1st house to the 2nd')
    expect(sayChalit({ ...chalit!, shifted: [] }).en).toBe(
      'In your bhava chalit every planet keeps the house of its sign',
    )
  })
})
