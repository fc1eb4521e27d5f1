import { describe, expect, test } from '@jest/globals'
import { grahas } from '../sky/body.ts'
import { ingresses } from './ingresses.ts'
import { nearestIngress, stayAt, staysOver } from './sign-stays.ts'

const lahiri = { ayanamsa: 'lahiri', node: 'mean' } as const
const now = Date.UTC(2026, 10, 29)
const DAY_MS = 86_400_000
const inIndia = (utcMs: number | null) =>
  utcMs === null ? null : new Date(utcMs + 5.5 * 3_600_000).toISOString().slice(0, 10)

describe('a stay in a sign', () => {
  // Drik Panchang: into Pisces on 29 March 2025. hindi.lifeberrys.com, “Shani gochar 2027”: into Aries on 3 June 2027.
  test('of Saturn in Pisces lasts from 29 March 2025 to 3 June 2027, in India', () => {
    const { signIndex, fromUtcMs, toUtcMs } = stayAt('saturn', now, lahiri)
    expect([signIndex, inIndia(fromUtcMs), inIndia(toUtcMs)]).toEqual([11, '2025-03-29', '2027-06-03'])
  })

  // askmahdeva.com, “Jupiter Transit through Gemini”: 14 May, 18 October and 5 December 2025. Hindustan, 17 November
  // 2025: 2 June and 31 October 2026.
  test('of Jupiter that turns back is counted by itself', () => {
    const span = { fromMs: Date.UTC(2025, 5, 1), toMs: Date.UTC(2026, 11, 1) }
    const stays = staysOver('jupiter', span, lahiri)
    expect(stays.map(({ signIndex }) => signIndex)).toEqual([2, 3, 2, 3, 4])
    expect(stays.map(({ fromUtcMs }) => inIndia(fromUtcMs))).toEqual([
      '2025-05-14',
      '2025-10-18',
      '2025-12-05',
      '2026-06-02',
      '2026-10-31',
    ])
  })

  test.each(grahas)('of %s ends where a search day by day finds a change of sign', (graha) => {
    const span = { fromMs: now, toMs: now + (graha === 'moon' ? 60 : 900) * DAY_MS }
    const entries = ingresses(graha, span, lahiri).map(({ signIndex, utcMs }) => ({ signIndex, utcMs }))
    const stays = staysOver(graha, span, lahiri).slice(1)
    expect(stays.map(({ signIndex }) => signIndex)).toEqual(entries.map(({ signIndex }) => signIndex))
    stays.forEach(({ fromUtcMs }, at) =>
      expect(Math.abs((fromUtcMs ?? 0) - entries[at]!.utcMs)).toBeLessThan(1000),
    )
  })

  test('is found backwards as it is forwards', () => {
    const { fromUtcMs, toUtcMs } = stayAt('mars', now, lahiri)
    const back = nearestIngress('mars', (toUtcMs ?? 0) - 60_000, now - 400 * DAY_MS, lahiri)
    expect(Math.abs((back?.utcMs ?? 0) - (fromUtcMs ?? 0))).toBeLessThan(1000)
  })

  test('is cut by the years of the tables, and no more stays are listed than asked for', () => {
    expect(stayAt('saturn', Date.UTC(1800, 0, 2), lahiri).fromUtcMs).toBeNull()
    expect(stayAt('saturn', Date.UTC(2100, 11, 30), lahiri).toUtcMs).toBeNull()
    const decade = { fromMs: now, toMs: now + 3650 * DAY_MS }
    expect(staysOver('moon', decade, lahiri, 5)).toHaveLength(5)
  })
})
