import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { charaDasha, charaYears } from './chara-dasha.ts'
import type { DashaPeriod } from './dasha.ts'
import { forEachGraha } from '../grahas.ts'
import { readNatal } from '../natal.ts'
import { natalOf, NEHRU } from '../reference/natal-of.ts'
import { SIGNS } from '../signs.ts'
import { yoginiDasha } from './yogini.ts'

const YEAR_MS = 365.25 * 86_400_000

describe('Yogini dasha', () => {
  test('Ashwini begins Bhramari (1 + 3 = 4), Ardra Mangala (6 + 3 = 9, less 8)', () => {
    const firstOf = (moonLongitudeDeg: number) => yoginiDasha({ birthUtcMs: 0, moonLongitudeDeg })[0]!
    expect(firstOf(0)).toMatchObject({ lord: 'bhramari', startUtcMs: 0, endUtcMs: 4 * YEAR_MS })
    expect(firstOf(66 + 40 / 60).lord).toBe('mangala')
  })

  test('three rounds of 36 years, each touching the next', () => {
    const periods = yoginiDasha({ birthUtcMs: 0, moonLongitudeDeg: 100 })
    expect(periods).toHaveLength(24)
    expect(periods.at(-1)!.endUtcMs - periods[0]!.startUtcMs).toBe(108 * YEAR_MS)
  })
})

describe('Chara dasha, K. N. Rao', () => {
  test('years of Nehru’s signs, counted by hand from the rules', () => {
    const years = SIGNS.map((_, sign) => charaYears(NEHRU(), sign))
    // Aries→Mars Virgo 5; Taurus→Venus Libra 5; Gemini→Mercury Libra 4; Cancer: Moon at home 12;
    // Leo→Sun Scorpio backwards 9; Virgo→Mercury Libra backwards 11; Libra: Venus at home 12;
    // Scorpio: Mars alone, Ketu with Jupiter is stronger → Sagittarius 1; Sagittarius: Jupiter at home 12;
    // Capricorn→Saturn Leo backwards 5; Aquarius: Saturn and Rahu both alone, Rahu 12° > Saturn 11° → Gemini
    // backwards 8; Pisces→Jupiter Sagittarius backwards 3.
    expect(years).toEqual([5, 5, 4, 12, 9, 11, 12, 1, 12, 5, 8, 3])
  })

  test('Cancer lagna: the ninth, Pisces, is counted backwards, so the dashas go backwards', () => {
    const periods = charaDasha(NEHRU(), 0)
    expect(periods.slice(0, 3).map(({ lord }) => lord)).toEqual(['cancer', 'gemini', 'taurus'])
    expect(periods.at(-1)!.endUtcMs).toBe((5 + 5 + 4 + 12 + 9 + 11 + 12 + 1 + 12 + 5 + 8 + 3) * YEAR_MS)
  })

  test('with Mars in Scorpio and Ketu away, Ketu gives the years', () => {
    const natal = natalOf('aries', { mars: 'scorpio', ketu: 'capricorn', rahu: 'cancer' })
    expect(charaYears(natal, SIGNS.indexOf('scorpio'))).toBe(2)
  })

  test('antardashas are twelve equal ones and the sign’s own comes last', () => {
    const [first] = charaDasha(NEHRU(), 0, { depth: 2 })
    expect(first!.periods).toHaveLength(12)
    expect(first!.periods!.at(-1)!.lord).toBe('cancer')
  })
})

/** Periods touch, fill their span at every level, and never run backwards. */
const tiles = (periods: readonly DashaPeriod[], startUtcMs: number, endUtcMs: number): boolean =>
  periods[0]?.startUtcMs === startUtcMs &&
  periods.at(-1)?.endUtcMs === endUtcMs &&
  periods.every(
    (period, i) =>
      period.startUtcMs <= period.endUtcMs &&
      (i === 0 || periods[i - 1]?.endUtcMs === period.startUtcMs) &&
      (period.periods === undefined || tiles(period.periods, period.startUtcMs, period.endUtcMs)),
  )

test('Yogini and Chara dashas tile time at three levels, for any Moon and any chart', () => {
  const degree = fc.double({ min: 0, max: 359.999, noNaN: true })
  fc.assert(
    fc.property(fc.array(degree, { minLength: 10, maxLength: 10 }), (degrees) => {
      let next = 0
      const natal = readNatal({
        ascendantDeg: degrees[9] as number,
        longitudeDeg: forEachGraha(() => degrees[next++] as number),
        speedDegPerDay: forEachGraha(() => 1),
      })
      const moonLongitudeDeg = natal.grahas.moon.longitudeDeg
      for (const periods of [
        yoginiDasha({ birthUtcMs: 0, moonLongitudeDeg }, { depth: 3 }),
        charaDasha(natal, 0, { depth: 3 }),
      ]) {
        const [first, last] = [periods[0], periods.at(-1)]
        expect(tiles(periods, first?.startUtcMs ?? NaN, last?.endUtcMs ?? NaN)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test('a sixth level is refused in every dasha', () => {
  expect(() => yoginiDasha({ birthUtcMs: 0, moonLongitudeDeg: 0 }, { depth: 6 })).toThrow('levels 1 to 5')
  expect(() => charaDasha(NEHRU(), 0, { depth: 6 })).toThrow('levels 1 to 5')
})
