import { describe, expect, test } from '@jest/globals'
import { PlaceId, Preferences, type PreferencesChange } from '@astrovoice/contracts'
import { quietUntilMs, type QuietCaller } from './quiet-hours.ts'

const caller = (change: PreferencesChange = {}): QuietCaller => ({
  presentPlace: null,
  preferences: Preferences.parse({ ...change }),
})
const until = (who: QuietCaller, now: string) => {
  const untilMs = quietUntilMs(who, Date.parse(now))
  return untilMs === null ? null : new Date(untilMs).toISOString()
}

describe('quiet hours', () => {
  test.each([
    ['2026-11-30T21:59:59+05:30', null],
    ['2026-11-30T22:00:00+05:30', '2026-12-01T02:30:00.000Z'],
    ['2026-12-01T00:10:30+05:30', '2026-12-01T02:30:00.000Z'],
    ['2026-12-01T07:59:59+05:30', '2026-12-01T02:30:00.000Z'],
    ['2026-12-01T08:00:00+05:30', null],
  ])('of a caller who said nothing are from ten to eight in India: at %s until %s', (now, end) => {
    expect(until(caller(), now)).toBe(end)
  })

  test('may be within a day', () => {
    const afternoon = caller({ quietHours: { from: '13:00', until: '15:30' } })
    expect(until(afternoon, '2026-11-30T12:59:00+05:30')).toBeNull()
    expect(until(afternoon, '2026-11-30T13:00:00+05:30')).toBe('2026-11-30T10:00:00.000Z')
    expect(until(afternoon, '2026-11-30T15:30:00+05:30')).toBeNull()
  })

  test('there are none for a caller who wants none', () => {
    expect(until(caller({ quietHours: null }), '2026-11-30T03:00:00+05:30')).toBeNull()
  })

  test('go by the clock of the caller’s zone, else of the place where they are', () => {
    const now = '2026-11-30T03:00:00Z'
    expect(until(caller({ timeZone: 'Europe/London' }), now)).toBe('2026-11-30T08:00:00.000Z')
    const presentPlace = {
      id: PlaceId.parse('5128581'),
      name: 'New York City',
      region: 'New York',
      countryCode: 'US',
      latitudeDeg: 40.7143,
      longitudeDeg: -74.006,
      timeZone: 'America/New_York',
    }
    // 22:00 of the 29th there.
    expect(until({ ...caller(), presentPlace }, now)).toBe('2026-11-30T13:00:00.000Z')
    expect(until({ ...caller({ timeZone: 'Asia/Kolkata' }), presentPlace }, now)).toBeNull()
  })

  // The clocks of New York went forward at 02:00 on 8 March 2026, and back at 02:00 on 1 November.
  test.each([
    ['2026-03-07T23:00:00-05:00', '2026-03-08T08:00:00-04:00'],
    ['2026-10-31T23:00:00-04:00', '2026-11-01T08:00:00-05:00'],
  ])('end by the clock on a day when clocks change: from %s to %s', (now, end) => {
    expect(until(caller({ timeZone: 'America/New_York' }), now)).toBe(new Date(end).toISOString())
  })
})
