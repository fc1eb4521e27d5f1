import { describe, expect, test } from '@jest/globals'
import { natalOf } from '../jyotish/reference/natal-of.ts'
import { matchKundli } from './match-kundli.ts'
import { matchPorutham } from './porutham.ts'

const moonAt = (nakshatra: number, pada = 1): number => (nakshatra * 4 + pada - 0.5) * (10 / 3)
const agreed = (groom: number, bride: number): string[] =>
  matchPorutham(groom, bride)
    .filter(({ agrees }) => agrees)
    .map(({ id }) => id)

const [ASHWINI, MRIGASHIRA, JYESHTHA, DHANISHTA, REVATI] = [0, 4, 17, 22, 26]

describe('ten poruthams', () => {
  test('Mrigashira groom, Dhanishta bride: tenth, so mahendra and stree dirgha agree (B. V. Raman, Muhurtha)', () => {
    const ids = agreed(moonAt(MRIGASHIRA), moonAt(DHANISHTA))
    expect(ids).toEqual(expect.arrayContaining(['mahendra', 'stree-dirgha']))
    // Both are of the head rajju, and the three head stars obstruct each other.
    expect(ids).not.toContain('rajju')
    expect(ids).not.toContain('vedha')
  })

  test('Ashwini obstructs Jyeshtha; both, with Revati, are of the foot rajju', () => {
    expect(agreed(moonAt(ASHWINI), moonAt(JYESHTHA))).not.toContain('vedha')
    expect(agreed(moonAt(ASHWINI), moonAt(REVATI))).not.toContain('rajju')
    expect(agreed(moonAt(ASHWINI), moonAt(REVATI))).toContain('vedha')
  })

  test('there are ten', () => {
    expect(matchPorutham(10, 200)).toHaveLength(10)
  })
})

describe('manglik agreement', () => {
  const manglik = natalOf('virgo', { mars: 'pisces', moon: 'virgo', venus: 'gemini', jupiter: 'aries' })
  const plain = natalOf('aries', { mars: 'gemini', moon: 'aries', venus: 'aries' })

  test('both or neither agree, one alone does not', () => {
    expect(matchKundli(manglik, manglik).manglik.agrees).toBe(true)
    expect(matchKundli(plain, plain).manglik.agrees).toBe(true)
    expect(matchKundli(manglik, plain).manglik.agrees).toBe(false)
  })
})
