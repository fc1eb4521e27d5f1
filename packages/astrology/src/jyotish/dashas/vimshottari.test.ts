import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DashaPeriod } from './dasha.ts'
import { vimshottari, vimshottariAt } from './vimshottari.ts'

const DAY_MS = 86_400_000
const birthUtcMs = Date.UTC(1996, 11, 7, 5, 4)

const moon = fc.double({ min: 0, max: 359.999, noNaN: true })

const touches = (periods: readonly DashaPeriod[]): boolean =>
  periods.every((p, i) => i === 0 || periods[i - 1]?.endUtcMs === p.startUtcMs)

describe('Vimshottari', () => {
  test('a Moon at 0° of Rohini begins a full Moon dasha, followed by Mars', () => {
    const [first, second] = vimshottari({ birthUtcMs, moonLongitudeDeg: 40 }, 1)
    expect(first).toMatchObject({ lord: 'moon', startUtcMs: birthUtcMs })
    expect((first!.endUtcMs - first!.startUtcMs) / DAY_MS).toBe(3652.5)
    expect(second!.lord).toBe('mars')
  })

  test('half of Krittika passed leaves three of the six years of the Sun', () => {
    const [sun] = vimshottari({ birthUtcMs, moonLongitudeDeg: 26 + 40 / 60 + 6 + 40 / 60 }, 1)
    expect(sun!.lord).toBe('sun')
    expect(Math.abs(sun!.endUtcMs - birthUtcMs - 3 * 365.25 * DAY_MS)).toBeLessThanOrEqual(1)
  })

  test('the published chart entered Venus dasha on 30 December 2016 (its program counts 365.2425 days)', () => {
    const input = {
      birthUtcMs: Date.UTC(2025, 3, 9, 15, 21),
      moonLongitudeDeg: 138.8496,
      year: 'gregorian',
    } as const
    const [venus] = vimshottari(input, 2)
    expect(venus!.lord).toBe('venus')
    expect(Math.abs(venus!.startUtcMs - Date.UTC(2016, 11, 30, 8, 4)) / DAY_MS).toBeLessThan(1)
    const rahu = venus!.periods!.find(({ lord }) => lord === 'rahu')
    expect(Math.abs(rahu!.startUtcMs - Date.UTC(2024, 2, 1)) / DAY_MS).toBeLessThan(1)
  })

  test('periods touch at every level and the cycle is 120 years', () => {
    fc.assert(
      fc.property(moon, (moonLongitudeDeg) => {
        const tree = vimshottari({ birthUtcMs, moonLongitudeDeg }, 3)
        expect(touches(tree)).toBe(true)
        expect(tree.at(-1)!.endUtcMs - tree[0]!.startUtcMs).toBe(120 * 365.25 * DAY_MS)
        for (const maha of tree) {
          expect(maha.periods![0]!.startUtcMs).toBe(maha.startUtcMs)
          expect(maha.periods!.at(-1)!.endUtcMs).toBe(maha.endUtcMs)
          expect(touches(maha.periods!)).toBe(true)
          expect(maha.periods![0]!.lord).toBe(maha.lord)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the birth falls in the first period, and five levels nest around any instant', () => {
    fc.assert(
      fc.property(moon, fc.integer({ min: 0, max: 80 * 365 }), (moonLongitudeDeg, days) => {
        const instant = birthUtcMs + days * DAY_MS
        const running = vimshottariAt({ birthUtcMs, moonLongitudeDeg }, instant, 5)
        expect(running.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
        for (const { startUtcMs, endUtcMs } of running) {
          expect(startUtcMs <= instant && instant < endUtcMs).toBe(true)
        }
      }),
    )
  })

  test('a depth of six and an instant outside the cycle are refused', () => {
    const input = { birthUtcMs, moonLongitudeDeg: 40 }
    expect(() => vimshottari(input, 6)).toThrow('levels 1 to 5')
    expect(() => vimshottariAt(input, birthUtcMs + 121 * 365.25 * DAY_MS)).toThrow('120 years')
  })
})
