import { expect, test } from '@jest/globals'
import { isNear, spanOf } from './spans.ts'

// By the calendar: 30 November 2026 is a Monday, and 2028 a leap year.
test.each([
  ['day', '2026-11-30', '2026-11-30', '2026-11-30', 1],
  ['week', '2026-11-30', '2026-11-30', '2026-12-06', 7],
  ['week', '2026-12-06', '2026-11-30', '2026-12-06', 7],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03', 7],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31', 31],
  ['month', '2028-02-10', '2028-02-01', '2028-02-29', 29],
  ['year', '2028-07-01', '2028-01-01', '2028-12-31', 366],
] as const)('the %s of %s lasts from %s to %s', (period, date, from, until, days) => {
  expect(spanOf(period, date)).toEqual({ from, until, days })
})

test('a date is near for a year before and after today', () => {
  expect(isNear('2027-12-01', '2026-11-30')).toBe(true)
  expect(isNear('2027-12-02', '2026-11-30')).toBe(false)
  expect(isNear('2025-11-29', '2026-11-30')).toBe(true)
  expect(isNear('2025-11-28', '2026-11-30')).toBe(false)
})
