import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Ashtakoot, matchAshtakoot } from './ashtakoot.ts'
import type { KootaId } from './kootas.ts'

/** A Moon in the middle of a pada of a nakshatra, counted from Ashwini = 0. */
const moonAt = (nakshatra: number, pada: number): number => (nakshatra * 4 + pada - 0.5) * (10 / 3)

const points = (groom: number, bride: number): Record<KootaId, number> =>
  Object.fromEntries(matchAshtakoot(groom, bride).kootas.map((koota) => [koota.id, koota.points])) as never

const reasons = ({ cancellations }: Ashtakoot): string[] =>
  cancellations.map(({ koota, labels }) => `${koota}: ${labels.en}`)

const [ASHWINI, BHARANI, ROHINI, MRIGASHIRA, PUNARVASU, MAGHA, HASTA, REVATI] = [0, 1, 3, 4, 6, 9, 12, 26]

describe('ashtakoot', () => {
  test('Ashwini groom, Bharani bride, worked by hand: 1 + 2 + 3 + 2 + 5 + 6 + 7 + 8 = 34', () => {
    // Both Aries: varna 1, vashya 2, maitri 5, bhakoot 7. Taras 27 → 9 and 2, both good: 3. Horse and elephant 2.
    // Deva groom, manushya bride 6. Adi and madhya nadi 8.
    const match = matchAshtakoot(moonAt(ASHWINI, 1), moonAt(BHARANI, 1))
    expect(match.total).toBe(34)
    expect(match.kootas.map((koota) => koota.points)).toEqual([1, 2, 3, 2, 5, 6, 7, 8])
  })

  test('Rohini groom, Hasta bride, worked by hand', () => {
    // Taurus and Virgo: both vaishya 1; beast and human 1; Venus and Mercury friends 5; 5/9 apart 0.
    // Count 10 → tara 1 and 19 → 1, good: 3. Serpent and buffalo 1. Manushya groom, deva bride 5. Antya, adi 8.
    expect(points(moonAt(ROHINI, 2), moonAt(HASTA, 2))).toEqual({
      varna: 1,
      vashya: 1,
      tara: 3,
      yoni: 1,
      maitri: 5,
      gana: 5,
      bhakoot: 0,
      nadi: 8,
    })
  })

  test('bhakoot dosha of friendly lords is named as lifted, its points stay zero', () => {
    const match = matchAshtakoot(moonAt(ROHINI, 2), moonAt(HASTA, 2))
    expect(reasons(match)).toEqual(['bhakoot: friendly lords of the Moon signs'])
    // 1 + 1 + 3 + 1 + 5 + 5 + 0 + 8; seven more where bhakoot is given back.
    expect(match).toMatchObject({ total: 24, totalWhenLifted: 31 })
  })

  test('one nadi gives no points; same sign with different nakshatra lifts it', () => {
    // Ashwini, Ardra and Punarvasu are adi; Ardra and Punarvasu 1-3 share Gemini.
    const match = matchAshtakoot(moonAt(5, 2), moonAt(PUNARVASU, 2))
    expect(match.kootas.at(-1)).toMatchObject({ id: 'nadi', points: 0, groom: 'adi', bride: 'adi' })
    expect(reasons(match)).toContain('nadi: same sign, different nakshatra')
  })

  test('the same nakshatra across two signs: Mrigashira 2 and 3', () => {
    const match = matchAshtakoot(moonAt(MRIGASHIRA, 2), moonAt(MRIGASHIRA, 3))
    expect(reasons(match)).toContain('nadi: same nakshatra, different sign')
  })

  test('varna favours no side of equal rank, and is lost when the bride ranks above', () => {
    expect(points(moonAt(MAGHA, 1), moonAt(REVATI, 1)).varna).toBe(0)
    expect(points(moonAt(REVATI, 1), moonAt(MAGHA, 1)).varna).toBe(1)
  })

  test('yoni, vashya, tara, maitri, bhakoot and nadi are the same with groom and bride exchanged', () => {
    const degree = fc.double({ min: 0, max: 359.999, noNaN: true })
    fc.assert(
      fc.property(degree, degree, (a, b) => {
        const { varna: _varna, gana: _gana, ...there } = points(a, b)
        const { varna: _other, gana: _back, ...back } = points(b, a)
        expect(there).toEqual(back)
      }),
    )
  })

  test('any two Moons score between 0 and 36 by halves, the kootas within their own bounds', () => {
    const degree = fc.double({ min: 0, max: 359.999, noNaN: true })
    fc.assert(
      fc.property(degree, degree, (groom, bride) => {
        const { total, kootas } = matchAshtakoot(groom, bride)
        expect(total * 2).toBe(Math.round(total * 2))
        expect(kootas.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(36)
        for (const koota of kootas) {
          expect(koota.points).toBeGreaterThanOrEqual(0)
          expect(koota.points).toBeLessThanOrEqual(koota.maximum)
        }
      }),
    )
  })
})
