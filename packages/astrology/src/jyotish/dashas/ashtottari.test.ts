import { describe, expect, test } from '@jest/globals'
import { lordOfHouse } from '../natal.ts'
import { natalOf } from '../reference/natal-of.ts'
import { ashtottariDasha, isAshtottariMeant } from './ashtottari.ts'

const YEAR_MS = 365.25 * 86_400_000
const at = (moonLongitudeDeg: number, depth = 1) =>
  ashtottariDasha({ birthUtcMs: 0, moonLongitudeDeg }, { depth })
const starDeg = (index: number): number => (index * 360) / 27

describe('ashtottari dasha', () => {
  // Kakatkar, Observation on Astottari Dasha System: from Ardra four, three, four, three and so on; PyJHora 4.8.7 has the
  // same stars: 6 to 9, 10 to 12, 13 to 16, 17 to 19, 20 to 22, 23 to 25, 26 to 2, 3 to 5.
  test.each([
    ['sun', 6, 5],
    ['moon', 15, 9],
    ['mars', 8, 12],
    ['mercury', 17, 16],
    ['saturn', 10, 19],
    ['jupiter', 19, 22],
    ['rahu', 12, 25],
    ['venus', 21, 2],
  ] as const)('gives %s %d years from star %d on', (lord, years, star) => {
    const [first] = at(starDeg(star))
    expect(first).toMatchObject({ lord, startUtcMs: 0 })
    expect((first!.endUtcMs - first!.startUtcMs) / YEAR_MS).toBeCloseTo(years, 6)
    expect(at(starDeg(star) - 0.1)[0]!.lord).not.toBe(lord)
  })

  test('counts the Moon’s way through all stars of the lord', () => {
    // Halfway through Bharani the Moon has passed 3½ of Rahu’s four stars: an eighth of 12 years is left.
    const [first, second] = at(starDeg(1.5))
    expect(first).toMatchObject({ lord: 'rahu' })
    expect(first!.endUtcMs / YEAR_MS).toBeCloseTo(1.5, 6)
    expect(second).toMatchObject({ lord: 'venus' })
  })

  test('lasts 108 years without a gap, and its periods have eight parts each', () => {
    const periods = at(100, 2)
    expect((periods.at(-1)!.endUtcMs - periods[0]!.startUtcMs) / YEAR_MS).toBeCloseTo(108, 6)
    periods.slice(1).forEach(({ startUtcMs }, i) => expect(startUtcMs).toBe(periods[i]!.endUtcMs))
    for (const { lord, periods: parts, endUtcMs } of periods) {
      expect(parts).toHaveLength(8)
      expect(parts![0]!.lord).toBe(lord)
      expect(parts!.at(-1)!.endUtcMs).toBe(endUtcMs)
    }
  })

  test('is meant where Rahu is in a kendra or trikona from the lord of the lagna, and not in the lagna', () => {
    const meant = (rahu: Parameters<typeof natalOf>[0]) => {
      const natal = natalOf('aries', { mars: 'leo', rahu })
      return isAshtottariMeant(natal, lordOfHouse(natal, 1))
    }
    expect(meant('scorpio')).toBe(true)
    expect(meant('virgo')).toBe(false)
    // Aries is the ninth from Leo, but it is the lagna.
    expect(meant('aries')).toBe(false)
  })
})
