import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GRAHAS } from './grahas.ts'
import { publishedNatal } from './reference/published-chart.ts'
import { SIGNS } from './signs.ts'
import { computeVarga, SHODASHA_VARGAS, type Varga, VARGAS, vargaSign } from './vargas.ts'

/** Sign numbers (1 = Aries) of lagna, Sun … Saturn and Rahu in the published chart's vargas. */
const PUBLISHED: Partial<Record<Varga, string>> = {
  D2: '4 5 4 4 4 5 4 4 4',
  D3: '3 8 9 4 12 10 12 12 12',
  D4: '4 9 11 4 12 11 12 12 12',
  D7: '1 12 9 10 6 1 6 6 6',
  D8: '8 11 2 1 5 3 5 5 5',
  D9: '3 11 6 4 4 4 4 4 4',
  D10: '4 4 11 12 8 5 8 8 8',
  D30: '7 8 3 2 2 10 2 2 2',
  D40: '4 5 2 10 10 1 7 8 9',
  D45: '9 11 9 4 1 3 9 10 12',
  D60: '6 3 6 8 5 12 1 2 4',
}

describe('vargas', () => {
  test.each(Object.entries(PUBLISHED))('%s equals the published chart', (varga, expected) => {
    const chart = computeVarga(publishedNatal(), varga as Varga)
    const signs = [chart.lagna, ...GRAHAS.slice(0, 8).map((graha) => chart.grahas[graha].sign)]
    expect(signs.map((sign) => SIGNS.indexOf(sign) + 1).join(' ')).toBe(expected)
  })

  test('the sixteen of Parashara and four more', () => {
    expect(SHODASHA_VARGAS).toHaveLength(16)
    expect(VARGAS).toHaveLength(20)
  })

  test('trimshamsha edges in even signs: Venus 5°, Mercury 7°, Jupiter 8°, Saturn 5°, Mars 5° (BPHS 6.28)', () => {
    const inTaurus = (degree: number) => SIGNS[vargaSign('D30', (30 + degree) * 3600)]
    expect([0, 4, 5, 11, 12, 19, 20, 24, 25, 29].map(inTaurus)).toEqual([
      'taurus',
      'taurus',
      'virgo',
      'virgo',
      'pisces',
      'pisces',
      'capricorn',
      'capricorn',
      'scorpio',
      'scorpio',
    ])
  })

  test('navamsha starts: movable signs from themselves, fixed from the ninth, dual from the fifth (BPHS 6.12)', () => {
    const start = (sign: number) => vargaSign('D9', sign * 108_000)
    expect([0, 1, 2].map(start)).toEqual([0, 9, 6])
  })

  /** First signs of the divisions of Aries, Taurus, … Pisces, in numbers from Aries = 1. */
  test.each([
    ['D16', '1 5 9 1 5 9 1 5 9 1 5 9', 'movable Aries, fixed Leo, dual Sagittarius (BPHS 6.16)'],
    ['D20', '1 9 5 1 9 5 1 9 5 1 9 5', 'movable Aries, fixed Sagittarius, dual Leo (BPHS 6.17-21)'],
    ['D24', '5 4 5 4 5 4 5 4 5 4 5 4', 'odd Leo, even Cancer (BPHS 6.22-23)'],
    [
      'D27',
      '1 4 7 10 1 4 7 10 1 4 7 10',
      'fire Aries, earth Cancer, air Libra, water Capricorn (BPHS 6.24-26)',
    ],
    ['D40', '1 7 1 7 1 7 1 7 1 7 1 7', 'odd Aries, even Libra (BPHS 6.29-30)'],
    ['D45', '1 5 9 1 5 9 1 5 9 1 5 9', 'movable Aries, fixed Leo, dual Sagittarius (BPHS 6.31-32)'],
    ['D60', '1 2 3 4 5 6 7 8 9 10 11 12', 'the sign itself (BPHS 6.33-41)'],
  ] as const)('%s begins in %s: %s, and goes on sign by sign', (varga, starts, _rule) => {
    const parts = Number(varga.slice(1))
    starts.split(' ').forEach((start, sign) => {
      for (let part = 0; part < parts; part += 1) {
        const arcseconds = sign * 108_000 + Math.ceil((part * 108_000) / parts)
        expect(vargaSign(varga, arcseconds)).toBe((Number(start) - 1 + part) % 12)
      }
    })
  })

  test('every longitude has a sign in every varga, and each varga only its allowed ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_295_999 }), fc.constantFrom(...VARGAS), (arcseconds, varga) => {
        const sign = vargaSign(varga, arcseconds)
        expect(Number.isInteger(sign) && sign >= 0 && sign < 12).toBe(true)
        if (varga === 'D2') expect([3, 4]).toContain(sign)
        if (varga === 'D30') expect([3, 4]).not.toContain(sign)
      }),
    )
  })
})
