import { describe, expect, test } from '@jest/globals'
import { NAKSHATRAS } from '../../jyotish/nakshatras.ts'
import { computePanchang } from '../compute-panchang.ts'
import { addDays } from '../festivals/day-book.ts'
import type { Interval } from '../limbs.ts'
import { type DayLimbs, dayLimbs } from './day-limbs.ts'
import { DAYS, PLACE } from './reference/drik-january-2023.ts'

const delhi = { latitudeDeg: 28.6358, longitudeDeg: 77.2245, zone: 'Asia/Kolkata' }
const limbsAt = (place: typeof delhi, date: string) => dayLimbs(computePanchang({ ...place, date }))

const MINUTE_MS = 60_000
/** Minutes since the midnight of a date in India. */
const minutesOf = (date: string, utcMs: number) => (utcMs - Date.parse(`${date}T00:00:00+05:30`)) / MINUTE_MS
const minutesRead = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Drik Panchang's Moon is some 20″ behind, which is up to 45 seconds, and it drops the seconds. */
const toleranceMinutes = 2

const expectPeriods = (date: string, found: readonly Interval[], printed: string) => {
  const edges = printed === '' ? [] : printed.split(/[ -]/).map(minutesRead)
  const ours = found.flatMap(({ startMs, endMs }) => [minutesOf(date, startMs), minutesOf(date, endMs)])
  expect(ours).toHaveLength(edges.length)
  edges.forEach((edge, i) => expect(Math.abs((ours[i] ?? NaN) - edge)).toBeLessThan(toleranceMinutes))
}

describe('a month of Drik Panchang', () => {
  test('has every star once, so that each row of the tables is used', () => {
    const stars = DAYS.flatMap(([date]) => computePanchang({ ...PLACE, date }).nakshatras)
    expect(new Set(stars.map(({ index }) => index)).size).toBe(NAKSHATRAS.length)
  })

  test.each(DAYS)(
    'has the dur muhurtas, amrita kaal and varjya of %s',
    (date, durMuhurta, amrita, varjya) => {
      const day = computePanchang({ ...PLACE, date })
      const limbs = dayLimbs(day)
      const begunInDay = ({ startMs }: Interval) => startMs >= day.sunriseMs && startMs < day.nextSunriseMs
      expectPeriods(date, limbs.durMuhurta, durMuhurta)
      expectPeriods(date, limbs.amritaKaal.filter(begunInDay), amrita)
      expectPeriods(date, limbs.varjya.filter(begunInDay), varjya)
    },
  )
})

describe('other places and days', () => {
  // Drik Panchang for Buddh Gaya, 28 September 2026 (detailed ISKCON panchang): two amrita kaals.
  test('two stars of one day each have their amrita kaal', () => {
    const gaya = { latitudeDeg: 24.6961, longitudeDeg: 84.9869, zone: 'Asia/Kolkata' }
    expectPeriods('2026-09-28', limbsAt(gaya, '2026-09-28').amritaKaal, '07:57-09:29 26:13-27:44')
  })

  // birthastro.com for Delhi, 8 December 2021, a Wednesday in Shravana and then Dhanishta.
  test('of a Wednesday in Shravana are Chhatra, then Mitra, and no journey goes north', () => {
    const { anandadi, dishaShool, varjya, amritaKaal } = limbsAt(delhi, '2021-12-08')
    expect(anandadi.map(({ label }) => label.en)).toEqual(['Chhatra', 'Mitra'])
    expect(dishaShool.direction).toBe('north')
    expectPeriods('2021-12-08', varjya, '26:31-28:04')
    expectPeriods('2021-12-08', amritaKaal.slice(0, 1), '12:55-14:25')
  })

  // shauryatimes.com, New Delhi, Monday 19 August 2019: east.
  test('no journey goes east on a Monday', () => {
    expect(limbsAt(delhi, '2019-08-19').dishaShool.direction).toBe('east')
  })
})

describe('Bhadra', () => {
  // lokmattimes.com and lalluram.com, 24 March 2024: 09:54 to 23:13, tail 18:33 to 19:53, mouth 19:53 to 22:06.
  test('of the full Moon of Phalguna 2024 has its tail before its mouth', () => {
    const [bhadra] = limbsAt(delhi, '2024-03-24').bhadra
    expectPeriods('2024-03-24', [bhadra!, bhadra!.tail, bhadra!.mouth], '09:54-23:13 18:33-19:53 19:53-22:06')
    // The Moon is in Leo until the afternoon.
    expect(bhadra!.abode).toBe('earth')
  })

  // etvbharat.com, 20 January 2022: 20:31 to 08:51 of the next day.
  test('goes on past the sunrise that ends its day', () => {
    expectPeriods('2022-01-20', limbsAt(delhi, '2022-01-20').bhadra, '20:31-32:51')
  })

  test('has mouth and tail within itself, apart, in each of its eight places', () => {
    const bhadras = Array.from(
      { length: 30 },
      (_, i) => limbsAt(delhi, addDays('2026-01-04', i)).bhadra,
    ).flat()
    expect(new Set(bhadras.map(({ startMs }) => Math.round(startMs / MINUTE_MS))).size).toBe(8)
    for (const { startMs, endMs, mouth, tail } of bhadras) {
      for (const part of [mouth, tail]) {
        expect(part.startMs).toBeGreaterThanOrEqual(startMs)
        expect(part.endMs).toBeLessThanOrEqual(endMs)
      }
      expect(mouth.startMs >= tail.endMs || tail.startMs >= mouth.endMs).toBe(true)
    }
  })
})

describe('Panchak', () => {
  // tarushastro.com: 5 January 2022 19:54:08 to 10 January 08:50:10.
  test.each(['2022-01-05', '2022-01-07', '2022-01-10'])('of January 2022 runs on %s', (date) => {
    const { startMs, endMs } = limbsAt(delhi, date).panchak!
    expect(Math.abs(startMs - Date.parse('2022-01-05T19:54:08+05:30'))).toBeLessThan(MINUTE_MS)
    expect(Math.abs(endMs - Date.parse('2022-01-10T08:50:10+05:30'))).toBeLessThan(MINUTE_MS)
  })

  test.each(['2022-01-04', '2022-01-11'])('does not run on %s', (date) => {
    expect(limbsAt(delhi, date).panchak).toBeNull()
  })
})

describe('Siddhi yogas', () => {
  // Drik Panchang for New Delhi, Thursday 31 December 2020: Pushya from 19:49, sunrise 07:14 on both days.
  test('of a Thursday: Amrita Siddhi with Pushya, Sarvartha Siddhi all day', () => {
    const { amritaSiddhi, sarvarthaSiddhi } = limbsAt(delhi, '2020-12-31')
    expectPeriods('2020-12-31', amritaSiddhi, '19:49-31:14')
    expectPeriods('2020-12-31', sarvarthaSiddhi, '07:14-19:49 19:49-31:14')
  })

  // Drik Panchang prints neither for New Delhi on these days.
  test.each(['2022-01-24', '2022-01-26', '2025-11-22'])('are not formed on %s', (date) => {
    const { amritaSiddhi, sarvarthaSiddhi } = limbsAt(delhi, date)
    expect([...amritaSiddhi, ...sarvarthaSiddhi]).toEqual([])
  })
})

// etvbharat.com, 19 to 21 January 2022: Ashlesha from 06:43, Magha until 09:43.
test('ganda mula runs through Ashlesha and Magha', () => {
  const stars = ['2022-01-19', '2022-01-20', '2022-01-21'].flatMap((date) => limbsAt(delhi, date).gandaMula)
  expect(new Set(stars.map(({ label }) => label.en))).toEqual(new Set(['Ashlesha', 'Magha']))
  expectPeriods('2022-01-19', [{ startMs: stars[0]!.startMs, endMs: stars.at(-1)!.endMs }], '06:43-57:43')
})

// The Sunday row of Tamil calendars, and the rule of sanjayprabhakaran.blogspot.com for Rahu's eighth.
test('gowri of a Sunday ends with Visham, that of a Monday has it second', () => {
  const names = (date: string) => limbsAt(delhi, date).gowri.map(({ label }) => label.en)
  expect(names('2026-11-29').join(' ')).toBe('Uthi Amirtham Rogam Labam Dhanam Sugam Soram Visham')
  expect(names('2026-11-30').join(' ')).toBe('Amirtham Visham Rogam Labam Dhanam Sugam Soram Uthi')
})

// tamildaily.calendarin.com, sunrise at 6: Yamaganda of a Sunday is 12.00 to 1.30, the fifth eighth; of a Monday the fourth.
test('nalla neram is the good gowri outside Yamaganda, touching eighths as one', () => {
  const eighthsOf = (date: string) => {
    const { gowri, nallaNeram } = limbsAt(delhi, date)
    const nth = (utcMs: number, key: 'startMs' | 'endMs') =>
      gowri.findIndex((each) => each[key] === utcMs) + 1
    return nallaNeram.map(({ startMs, endMs }) => [nth(startMs, 'startMs'), nth(endMs, 'endMs')])
  }
  expect(eighthsOf('2026-11-29')).toEqual([
    [1, 2],
    [4, 4],
    [6, 6],
  ])
  expect(eighthsOf('2026-11-30')).toEqual([
    [1, 1],
    [5, 6],
    [8, 8],
  ])
})

test('periods that belong to a day lie within it, and none overlaps its own kind, from Sydney to Oslo', () => {
  const places = [
    delhi,
    { latitudeDeg: -33.87, longitudeDeg: 151.21, zone: 'Australia/Sydney' },
    { latitudeDeg: 59.91, longitudeDeg: 10.75, zone: 'Europe/Oslo' },
  ]
  for (let i = 0; i < 90; i++) {
    const date = addDays('2026-01-03', i * 4)
    const day = computePanchang({ ...places[i % 3]!, date })
    const limbs = dayLimbs(day)
    const ofDay = [
      'durMuhurta',
      'anandadi',
      'amritaSiddhi',
      'sarvarthaSiddhi',
      'gowri',
      'nallaNeram',
    ] as const
    const ofStars = ['varjya', 'amritaKaal', 'bhadra', 'gandaMula'] as const
    for (const kind of [...ofDay, ...ofStars] satisfies (keyof DayLimbs)[]) {
      const periods: readonly Interval[] = limbs[kind]
      periods.slice(1).forEach(({ startMs }, j) => expect(startMs).toBeGreaterThanOrEqual(periods[j]!.endMs))
    }
    for (const kind of ofDay) {
      for (const { startMs, endMs } of limbs[kind]) {
        expect(startMs).toBeGreaterThanOrEqual(day.sunriseMs)
        expect(endMs).toBeLessThanOrEqual(day.nextSunriseMs)
      }
    }
  }
})
