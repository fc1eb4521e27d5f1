import { matchKundli as otherMatch } from '@ishubhamx/panchangam-js'
import { describe, expect, test } from '@jest/globals'
import { matchAshtakoot } from './ashtakoot.ts'
import type { Koota, KootaId } from './kootas.ts'

/** panchangam-js names its kootas in the order of weight too. */
const IDS: readonly KootaId[] = ['varna', 'vashya', 'tara', 'yoni', 'maitri', 'gana', 'bhakoot', 'nadi']

/** A koota that the two libraries score differently, and the Moons it was scored for. */
type Difference = {
  moons: readonly [groomDeg: number, brideDeg: number]
  ours: Koota
  theirs: number
  lifted: boolean
}

type Side = Parameters<typeof otherMatch>[0]

const side = (moonDeg: number): Side => {
  const at = (longitude: number) => ({ longitude })
  return { planets: { Moon: at(moonDeg), Mars: at(0), Venus: at(0) }, ascendant: at(0) } as unknown as Side
}

/** The middles of the 108 padas: every pair of Moons that matching can tell apart, save for half signs. */
const MOONS = Array.from({ length: 108 }, (_, pada) => (pada + 0.5) * (10 / 3))

/** For each koota, the pairs where the points are not equal. */
const compare = () => {
  const differ: Record<string, Difference[]> = {}
  for (const groom of MOONS) {
    for (const bride of MOONS) {
      const match = matchAshtakoot(groom, bride)
      const theirs = otherMatch(side(groom), side(bride)).ashtakoot.kootas
      IDS.forEach((id, i) => {
        const ours = match.kootas[i] as Koota
        const score = theirs[i]?.score as number
        const lifted = match.cancellations.some(({ koota }) => koota === id)
        if (ours.points !== score)
          (differ[id] ??= []).push({ moons: [groom, bride], ours, theirs: score, lifted })
      })
    }
  }
  return differ
}

describe('ashtakoot on all 11,664 pairs of padas against panchangam-js', () => {
  const differ = compare()

  test.each(['varna', 'tara', 'maitri'])('%s is equal everywhere', (id) => {
    expect(differ[id] ?? []).toEqual([])
  })

  test('gana differs only for a rakshasa groom and a deva bride, 1 here and 0 there', () => {
    for (const { ours, theirs } of differ.gana ?? []) {
      expect(ours).toMatchObject({ points: 1, groom: 'rakshasa', bride: 'deva' })
      expect(theirs).toBe(0)
    }
    expect(differ.gana).toHaveLength(36 * 36)
  })

  test('bhakoot and nadi differ only where that library gives the points of a lifted dosha back', () => {
    for (const id of ['bhakoot', 'nadi']) {
      for (const { ours, theirs, lifted } of differ[id] ?? []) {
        expect(lifted).toBe(true)
        expect([ours.points, theirs]).toEqual([0, ours.maximum])
      }
    }
  })

  test('vashya differs only for Sagittarius and Capricorn, which that library does not halve', () => {
    const isHalved = (deg: number) => deg >= 240 && deg < 300
    for (const { moons } of differ.vashya ?? []) expect(moons.some(isHalved)).toBe(true)
  })
})
