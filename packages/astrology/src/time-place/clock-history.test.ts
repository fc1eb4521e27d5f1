import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { historicOffsetMinutes } from './clock-history.ts'
import { zoneOffsetMinutes } from './zone.ts'

/** CPython's zoneinfo on Debian's tz 2026f, made with backzone: see scripts/clocks/clock-reference.py. */
const reference = readFileSync(new URL('reference/clocks-before-1970.tsv', import.meta.url), 'utf8')
const [merged = [], alike = []] = reference.split('\n\n').map((group) =>
  group
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [zone = '', ...pairs] = line.split('\t')
      return { zone, samples: pairs.map((pair) => pair.split(' ').map(Number) as [number, number]) }
    }),
)

const secondsAt = (zone: string, utcSeconds: number) =>
  Math.round(zoneOffsetMinutes(zone, utcSeconds * 1000) * 60)

describe('clocks before 1970', () => {
  test.each([
    ['every zone that tz has merged keeps the clock that backzone has for it', merged, 95],
    ['zones that are not merged are as in tz', alike, 60],
  ])('%s', (_, zones, count) => {
    expect(zones).toHaveLength(count)
    for (const { zone, samples } of zones) {
      expect(samples.length).toBeGreaterThan(0)
      const read = samples.map(([utcSeconds]) => [utcSeconds, secondsAt(zone, utcSeconds)])
      expect({ zone, read }).toEqual({ zone, read: samples })
    }
  })

  test('the runtime agrees about zones of one city in each part of the world, and at the change to its own data', () => {
    const runtime = (zone: string, utcMs: number) => {
      const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      const name = parts.formatToParts(utcMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
      return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    }
    for (const zone of ['Asia/Kolkata', 'America/New_York', 'Europe/London', 'Australia/Sydney']) {
      for (let year = 1930; year < 1972; year++) {
        for (const month of [0, 3, 6, 9]) {
          const utcMs = Date.UTC(year, month, 17, 3)
          expect({ zone, utcMs, minutes: zoneOffsetMinutes(zone, utcMs) }).toEqual({
            zone,
            utcMs,
            minutes: runtime(zone, utcMs),
          })
        }
      }
    }
  })

  test('an older name of a zone, in any case, has the same history', () => {
    const winter = Date.UTC(1965, 0, 1)
    expect(zoneOffsetMinutes('Iceland', winter)).toBe(-60)
    expect(zoneOffsetMinutes('ATLANTIC/reykjavik', winter)).toBe(-60)
    expect(zoneOffsetMinutes('Asia/Calcutta', Date.UTC(1943, 0, 1))).toBe(390)
    // Backzone: Svalbard as Oslo (summer time in 1960), Bonaire as Curacao (half an hour to 1965).
    expect(zoneOffsetMinutes('Arctic/Longyearbyen', Date.UTC(1960, 6, 1))).toBe(120)
    expect(zoneOffsetMinutes('America/Kralendijk', Date.UTC(1950, 0, 1))).toBe(-270)
  })

  test('from 1970 on, and for fixed offsets, the runtime is asked', () => {
    expect(historicOffsetMinutes('Europe/Oslo', 0)).toBeUndefined()
    expect(historicOffsetMinutes('Europe/Oslo', -1)).toBe(60)
    expect(historicOffsetMinutes('+05:30', -1)).toBeUndefined()
    expect(zoneOffsetMinutes('+0530', -1)).toBe(330)
  })
})
