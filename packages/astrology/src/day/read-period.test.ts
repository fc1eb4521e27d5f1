import { describe, expect, test } from '@jest/globals'
import { natalOf } from '../jyotish/reference/natal-of.ts'
import type { DayPerson } from './person.ts'
import { readPeriod } from './read-period.ts'

const delhi = { latitudeDeg: 28.6358, longitudeDeg: 77.2245, zone: 'Asia/Kolkata' }
/** Moon in Libra: the eighth sign from it is Taurus. */
const person: DayPerson = {
  natal: natalOf('aries', { moon: ['libra', 10] }),
  birthUtcMs: Date.parse('1990-01-01T06:30:00Z'),
  isTimeKnown: true,
}

describe('January 2023', () => {
  const month = readPeriod({ ...delhi, date: '2023-01-01', days: 31, person })

  // Drik Panchang: the Moon enters Vrishabha on 2 January at 20:52 and leaves it on 5 January at 08:06. On 30 January
  // she enters it again at 02:46.
  test('has the Moon in the eighth sign as one stretch over four days, and again at the end', () => {
    const [first, second] = month.chandrashtama
    const within = (utcMs: number, iso: string) => Math.abs(utcMs - Date.parse(iso)) < 120_000
    expect(within(first!.startMs, '2023-01-02T20:52:00+05:30')).toBe(true)
    expect(within(first!.endMs, '2023-01-05T08:06:00+05:30')).toBe(true)
    expect(within(second!.startMs, '2023-01-30T02:46:00+05:30')).toBe(true)
    expect(month.chandrashtama).toHaveLength(2)
  })

  // Drik Panchang: the Sun enters Makara on 14 January at 20:57. Saturn entered Kumbha on 17 January 2023.
  test('names the grahas that change sign, with their place from the natal Moon', () => {
    const of = (graha: string) => month.ingresses.find((each) => each.graha === graha)
    expect(of('sun')).toMatchObject({ sign: 'capricorn', houseFromMoon: 4 })
    expect(Math.abs(of('sun')!.utcMs - Date.parse('2023-01-14T20:57:00+05:30'))).toBeLessThan(15 * 60_000)
    expect(of('saturn')).toMatchObject({ sign: 'aquarius', houseFromMoon: 5 })
    expect(new Date(of('saturn')!.utcMs + 5.5 * 3_600_000).toISOString()).toMatch(/^2023-01-17/)
  })

  test('names its best days by score, in order of time', () => {
    const scores = new Map(month.days.map(({ panchang, score }) => [panchang.date, score]))
    const highest = Math.max(...scores.values())
    expect(month.bestDates.map((date) => scores.get(date))).toContain(highest)
    expect([...month.bestDates].sort()).toEqual(month.bestDates)
    for (const date of month.carefulDates) expect(scores.get(date)).toBeLessThanOrEqual(-3)
  })

  test('has claims with ids of their own', () => {
    const ids = month.claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('days without sunrise are named, and the others are read', () => {
  const murmansk = { latitudeDeg: 68.9678, longitudeDeg: 33.0992, zone: 'Europe/Moscow' }
  const week = readPeriod({ ...murmansk, date: '2026-11-29', days: 7, person })
  expect(week.days.length).toBeGreaterThan(0)
  expect(week.datesWithout).toContain('2026-12-04')
  const night = () => readPeriod({ ...murmansk, date: '2026-12-10', days: 7, person })
  expect(night).toThrow(expect.objectContaining({ code: 'EVENT_NOT_FOUND' }))
})

test('no day, and more days than a month has, are refused', () => {
  for (const days of [0, 32, 1.5]) {
    const ask = () => readPeriod({ ...delhi, date: '2026-11-29', days, person })
    expect(ask).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }))
  }
})
