import { describe, expect, test } from '@jest/globals'
import { Body, PairLongitude, SearchMoonPhase } from 'astronomy-engine'
import { skyOfDays } from '../interpolated-sky.ts'
import type { Season } from './activities.ts'
import { seasonWithin } from './seasons.ts'

const sky = skyOfDays('lahiri')
const DAY_MS = 86_400_000

/** How far the turn of a season is from an instant, in seconds, asked of half a day before to half a day after it. */
const secondsFromTurn = (season: Season, side: 'start' | 'end', expectedMs: number): number => {
  const day = { startMs: expectedMs - DAY_MS / 2, endMs: expectedMs + DAY_MS / 2 }
  const [only] = seasonWithin(season, sky, day)
  expect(side === 'start' ? only!.endMs : only!.startMs).toBe(side === 'start' ? day.endMs : day.startMs)
  return Math.abs((side === 'start' ? only!.startMs : only!.endMs) - expectedMs) / 1000
}

/** The instant, by astronomy-engine, at which the Moon is so far from the Sun: to half an arcminute, a minute of time. */
const moonAt = (elongationDeg: number, from: string): number =>
  SearchMoonPhase(elongationDeg, new Date(from), 30)!.date.getTime()

describe('a season begins and ends at the instant of its cause', () => {
  // Swiss Ephemeris, Lahiri: Meena 2027-03-15 07:00:06 IST, Makara 2025-01-14 08:55:41 IST.
  test('Kharmas begins when the Sun enters Meena, and ends when it enters Makara', () => {
    expect(secondsFromTurn('kharmas', 'start', Date.parse('2027-03-15T07:00:06+05:30'))).toBeLessThan(2)
    expect(secondsFromTurn('kharmas', 'end', Date.parse('2025-01-14T08:55:41+05:30'))).toBeLessThan(2)
  })

  test('Dakshinayana ends when the Sun enters Makara', () => {
    expect(secondsFromTurn('dakshinayana', 'end', Date.parse('2025-01-14T08:55:41+05:30'))).toBeLessThan(2)
  })

  test('the added Jyeshtha of 2026 runs from new Moon to new Moon', () => {
    expect(secondsFromTurn('adhika', 'start', moonAt(0, '2026-05-10'))).toBeLessThan(60)
    expect(secondsFromTurn('adhika', 'end', moonAt(0, '2026-06-10'))).toBeLessThan(60)
  })

  test('Chaturmas of 2025 runs from Ekadashi to Ekadashi', () => {
    expect(secondsFromTurn('chaturmas', 'start', moonAt(120, '2025-07-01'))).toBeLessThan(60)
    expect(secondsFromTurn('chaturmas', 'end', moonAt(120, '2025-10-25'))).toBeLessThan(60)
  })

  test('Chaturmas of 2020 goes on through the added Ashwina', () => {
    const startMs = Date.parse('2020-10-01T00:00:00Z')
    const day = { startMs, endMs: startMs + DAY_MS }
    expect(seasonWithin('chaturmas', sky, day)).toEqual([day])
  })

  // Surya Siddhanta 9: within ten degrees of the Sun for Venus in direct motion, eleven for Jupiter.
  test.each([
    ['venus-combust', Body.Venus, 10, '2024-04-27'],
    ['jupiter-combust', Body.Jupiter, 11, '2024-05-05'],
  ] as const)('%s begins at the distance of its planet from the Sun', (season, body, degrees, from) => {
    let [before, after] = [Date.parse(from) - 15 * DAY_MS, Date.parse(from) + 15 * DAY_MS]
    const distance = (utcMs: number) => {
      const deg = PairLongitude(body, Body.Sun, new Date(utcMs))
      return Math.min(deg, 360 - deg)
    }
    expect(distance(before)).toBeGreaterThan(degrees)
    expect(distance(after)).toBeLessThan(degrees)
    while (after - before > 1000) {
      const middle = (before + after) / 2
      if (distance(middle) < degrees) after = middle
      else before = middle
    }
    // Venus nears the Sun by a quarter of a degree a day: ten arcseconds of the other library are sixteen minutes.
    expect(secondsFromTurn(season, 'start', after)).toBeLessThan(1200)
  })

  test('a day without the season has none of it', () => {
    const startMs = Date.parse('2027-02-10T00:00:00Z')
    expect(seasonWithin('kharmas', sky, { startMs, endMs: startMs + DAY_MS })).toEqual([])
  })
})
