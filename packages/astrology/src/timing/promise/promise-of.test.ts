import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forEachGraha } from '../../jyotish/grahas.ts'
import { readNatal } from '../../jyotish/natal.ts'
import { natalOf } from '../../jyotish/reference/natal-of.ts'
import { YOGA_RULES } from '../../jyotish/index.ts'
import { AREAS } from '../area/area.ts'
import { AREA_PLANS } from '../area/area-plan.ts'
import { natalFromMoon } from '../natal-from-moon.ts'
import { promiseOf } from './promise-of.ts'

const claimsOf = (natal: ReturnType<typeof natalOf>, area: (typeof AREAS)[number]) =>
  Object.fromEntries(promiseOf(natal, area).evidence.map(({ id, figures }) => [id, figures['points']]))

// Virgo rises: the 7th is Pisces. Its lord Jupiter is exalted in the 11th, from where he aspects it; Venus, the karaka, is
// exalted in it.
const blessed = natalOf('virgo', {
  jupiter: ['cancer', 5],
  venus: ['pisces', 27],
  moon: ['taurus', 3],
  sun: ['aries', 10],
  mercury: ['aries', 20],
  mars: ['leo', 3],
  saturn: ['aquarius', 3],
  rahu: ['gemini', 3],
  ketu: ['sagittarius', 3],
})
// Cancer rises: the 7th is Capricorn. Its lord Saturn is debilitated; Mars and Ketu stand in the 7th; Venus is debilitated.
const strained = natalOf('cancer', {
  saturn: ['aries', 20],
  mars: ['capricorn', 2],
  ketu: ['capricorn', 9],
  rahu: ['cancer', 9],
  venus: ['virgo', 27],
  sun: ['virgo', 25],
  moon: ['scorpio', 3],
  mercury: ['leo', 29],
  jupiter: ['libra', 2],
})

describe('the promise of marriage', () => {
  test('is strong where lord and karaka are exalted, and the lord looks at his house', () => {
    const promise = promiseOf(blessed, 'marriage')
    expect(promise.strength).toBe('strong')
    expect(claimsOf(blessed, 'marriage')).toMatchObject({
      'promise.lordDignity.7': 5,
      'promise.lordPlace.7': 3,
      'promise.lordLooks.7': 3,
      'promise.beneficIn.7.venus': 3,
      'promise.karakaDignity.venus': 3,
      'promise.karakaInHouse.venus': -1,
      'promise.yoga.malavya': 3,
    })
    expect(promise.evidence[0]?.evidence.en).toBe('Jupiter, the lord of the 7th house, exalted in Cancer')
  })

  test('is weak where lord and karaka have fallen and malefics stand in the house', () => {
    const promise = promiseOf(strained, 'marriage')
    expect(promise.strength).toBe('weak')
    expect(claimsOf(strained, 'marriage')).toMatchObject({
      'promise.lordDignity.7': -5,
      'promise.maleficIn.7.mars': -3,
      'promise.maleficIn.7.ketu': -3,
      'promise.karakaDignity.venus': -3,
      'promise.karakaHidden.venus': -2,
    })
  })

  test('counts shadbala when it is given', () => {
    const withRatio = (ratio: number) => {
      const shadbala = forEachGraha(() => ({ ratio })) as unknown as Parameters<typeof promiseOf>[2]
      return promiseOf(blessed, 'marriage', shadbala).score - promiseOf(blessed, 'marriage').score
    }
    expect(withRatio(0.5)).toBeLessThan(0)
    expect(withRatio(0.9)).toBe(0)
  })
})

const longitudes = fc.double({ min: 0, max: 359.99, noNaN: true })
const charts = fc
  .tuple(longitudes, fc.array(longitudes, { minLength: 9, maxLength: 9 }))
  .map(([ascendantDeg, degrees]) => {
    let index = 0
    return readNatal({
      ascendantDeg,
      longitudeDeg: forEachGraha(() => degrees[index++]!),
      speedDegPerDay: forEachGraha(() => 1),
    })
  })

test('the promise of any chart has a score from -1 to 1, and its heaviest evidence first', () => {
  fc.assert(
    fc.property(charts, fc.constantFrom(...AREAS), (natal, area) => {
      const { score, evidence, strength } = promiseOf(natal, area)
      expect(Math.abs(score)).toBeLessThanOrEqual(1)
      const points = evidence.map(({ figures }) => Math.abs(Number(figures['points'])))
      expect(points).toEqual(points.toSorted((a, b) => b - a))
      if (strength === 'weak') expect(score).toBeLessThan(0)
    }),
    { numRuns: 200 },
  )
})

test('a chart from the Moon has the Moon in its first house and the same signs', () => {
  const moved = natalFromMoon(strained)
  expect(moved.grahas.moon.house).toBe(1)
  // From Scorpio, Aries is the 6th.
  expect(moved.grahas.saturn).toMatchObject({ house: 6, sign: 'aries' })
})

test('every yoga that an area counts is one that the engine knows', () => {
  const known = YOGA_RULES.map(({ id }) => id)
  for (const area of AREAS) expect(known).toEqual(expect.arrayContaining([...AREA_PLANS[area].yogas]))
})
