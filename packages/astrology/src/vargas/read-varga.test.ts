import { describe, expect, test } from '@jest/globals'
import { GRAHAS } from '../jyotish/grahas.ts'
import { SIGNS } from '../jyotish/signs.ts'
import type { Varga } from '../jyotish/vargas.ts'
import { readVarga } from './read-varga.ts'
import type { VargaBirth } from './sure-grahas.ts'

/** The published chart of jyotish/reference: 9 April 2025, 20:51 IST, Bengaluru (tests of astrovedic, by Lahiri). */
const birth: VargaBirth = {
  utcMs: Date.parse('2025-04-09T15:21:00Z'),
  latitudeDeg: 12.9716,
  longitudeDeg: 77.5946,
  isTimeKnown: true,
}
const unknown = { ...birth, utcMs: Date.parse('2025-04-09T06:30:00Z'), isTimeKnown: false }
const read = (varga: Varga) => readVarga(birth, varga)

describe('a divisional chart that is read', () => {
  test.each([
    ['D9', '3 11 6 4 4 4 4 4 4'],
    ['D10', '4 4 11 12 8 5 8 8 8'],
    ['D7', '1 12 9 10 6 1 6 6 6'],
  ] as const)('%s has the signs of the published chart', (varga, expected) => {
    const { chart, placements } = read(varga)
    const signs = [chart.lagna, ...placements.slice(0, 8).map(({ sign }) => sign)]
    expect(signs.map((sign) => SIGNS.indexOf(sign) + 1).join(' ')).toBe(expected)
  })

  // In the published navamsha Mars to Rahu are in Cancer: Jupiter's exaltation and the fall of Mars. Gemini rises, and
  // its lord Mercury is in the second.
  test('names its lord, the strong and the weak, and how its matters stand', () => {
    const { lord, strong, weak, vargottama, standing } = read('D9')
    expect(lord).toMatchObject({ graha: 'mercury', sign: 'cancer', house: 2 })
    expect(strong).toEqual(['jupiter'])
    expect(weak).toEqual(['mars'])
    // Mars is in Cancer in both charts, but in his fall.
    expect(vargottama).toEqual([])
    expect(standing).toBe('good')
  })

  test('names only claims that it gives, each once', () => {
    for (const varga of ['D2', 'D9', 'D30', 'D60'] as const) {
      const { claims, strong, weak, vargottama } = read(varga)
      const ids = claims.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const named = [
        'lagna-lord',
        ...[...strong, ...weak].map((graha) => `dignity.${graha}`),
        ...vargottama.map((graha) => `vargottama.${graha}`),
      ]
      expect(named.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  // A sign rises in some two hours, so a sixtieth of it in two minutes, and a half in an hour.
  test('tells which error of the birth time may change what rises in it', () => {
    expect(read('D60').lagnaMovesWithinMinutes).toBe(1)
    expect(readVarga({ ...birth, utcMs: birth.utcMs + 30 * 60_000 }, 'D2').lagnaMovesWithinMinutes).toBeNull()
  })

  test('without a birth time has no standing, and leaves out what moves in a day', () => {
    const { standing, open, placements, claims, lagnaMovesWithinMinutes } = readVarga(unknown, 'D9')
    expect([standing, lagnaMovesWithinMinutes]).toEqual([null, null])
    // The Moon passes some four navamshas a day, Saturn and Rahu none.
    expect(open).toContain('moon')
    expect(placements.map(({ graha }) => graha)).toEqual(expect.arrayContaining(['saturn', 'rahu', 'ketu']))
    expect([...open, ...placements.map(({ graha }) => graha)].toSorted()).toEqual(GRAHAS.toSorted())
    expect(claims.filter(({ id }) => id.includes('moon') || id === 'lagna-lord')).toEqual([])
  })

  // A ninth of a sign rises in some thirteen minutes.
  test('with a time within half an hour has no standing in the navamsha, and the Moon where she kept her part', () => {
    const { standing, open, placements } = readVarga({ ...birth, doubtMinutes: 30 }, 'D9')
    expect(standing).toBeNull()
    expect(placements.map(({ graha }) => graha)).toEqual(expect.arrayContaining(['saturn', 'jupiter']))
    expect(open.length).toBeLessThan(readVarga(unknown, 'D9').open.length)
  })
})
