import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ALL_ORBS } from './aspects.ts'
import { DIANA } from './published-births.ts'
import { computeWesternChart, houseOf } from './western-chart.ts'

const dms = (deg: number, minutes: number): number => deg + minutes / 60

/** Diana, Princess of Wales: 1 July 1961, 19:45 BST, Sandringham (AstroDatabank, rated A), in signs and minutes. */
const PUBLISHED = {
  sun: ['cancer', dms(9, 40)],
  moon: ['aquarius', dms(25, 2)],
  mercury: ['cancer', dms(3, 12)],
  venus: ['taurus', dms(24, 24)],
  mars: ['virgo', dms(1, 39)],
  jupiter: ['aquarius', dms(5, 6)],
  saturn: ['capricorn', dms(27, 49)],
  uranus: ['leo', dms(23, 20)],
  neptune: ['scorpio', dms(8, 38)],
  pluto: ['virgo', dms(6, 3)],
  ascendant: ['sagittarius', dms(18, 25)],
  midheaven: ['libra', dms(23, 3)],
} as const

describe('the chart of Diana', () => {
  const chart = computeWesternChart({ ...DIANA, node: 'true', orbs: ALL_ORBS })

  test.each(Object.entries(PUBLISHED))(
    '%s stands where AstroDatabank prints it, to the minute',
    (point, place) => {
      const { sign, degreeInSign } = chart.points[point as keyof typeof PUBLISHED]
      expect(sign).toBe(place[0])
      expect(Math.abs(degreeInSign - place[1])).toBeLessThan(1 / 60)
    },
  )

  test('Mercury, Jupiter and Saturn are retrograde, and Venus is in its own sign', () => {
    const retrograde = ['mercury', 'venus', 'mars', 'jupiter', 'saturn'].filter(
      (point) => chart.points[point as 'mercury'].isRetrograde,
    )
    expect(retrograde).toEqual(['mercury', 'jupiter', 'saturn'])
    expect(chart.points.venus.dignities).toEqual(['domicile'])
    expect(chart.points.saturn.dignities).toEqual(['domicile'])
  })

  test('the fixed T-square of Moon, Venus and Uranus, and the Sun trine Neptune, are found', () => {
    const found = chart.aspects.map(({ from, aspect, to }) => `${from} ${aspect} ${to}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'moon square venus',
        'moon opposition uranus',
        'venus square uranus',
        'sun trine neptune',
        'mars conjunction pluto',
      ]),
    )
  })

  test('the Moon, faster than Venus and past its square, separates; Mars behind Pluto applies', () => {
    // Moon 25°02′ Aquarius to Venus 24°24′ Taurus: 38′ past 90°. Mars 1°39′ to Pluto 6°03′ Virgo: 4°24′ to go.
    const phaseOf = (from: string, to: string) =>
      chart.aspects.find((each) => each.from === from && each.to === to)
    expect(phaseOf('moon', 'venus')).toMatchObject({ phase: 'separating' })
    expect(phaseOf('moon', 'venus')?.orbDeg).toBeCloseTo(0.638, 2)
    expect(phaseOf('mars', 'pluto')).toMatchObject({ phase: 'applying' })
    expect(phaseOf('sun', 'ascendant')?.phase).toBeUndefined()
  })

  test('the Sun is in the seventh Placidus house and the Moon in the second', () => {
    expect(chart.points.sun.house).toBe(7)
    expect(chart.points.moon.house).toBe(2)
  })
})

test('a house system that does not exist there is refused, never replaced', () => {
  const tromso = { utcMs: DIANA.utcMs, latitudeDeg: 69.65, longitudeDeg: 18.96 }
  expect(() => computeWesternChart(tromso)).toThrow('Placidus')
  expect(computeWesternChart({ ...tromso, houseSystem: 'wholeSign' }).cusps).toHaveLength(12)
})

test('orbs can be chosen, and impossible ones are refused', () => {
  const narrow = computeWesternChart({ ...DIANA, orbs: { square: 0.7 } })
  expect(narrow.aspects.map(({ from, to }) => `${from} ${to}`)).toEqual(['moon venus'])
  expect(() => computeWesternChart({ ...DIANA, orbs: { square: -1 } })).toThrow('between 0 and 15')
})

test('every longitude has exactly one house', () => {
  const { cusps } = computeWesternChart(DIANA)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 359.999999, noNaN: true }), (longitudeDeg) => {
      const house = houseOf(longitudeDeg, cusps)
      expect(house >= 1 && house <= 12).toBe(true)
    }),
  )
  cusps.forEach((cusp, i) => expect(houseOf(cusp, cusps)).toBe(i + 1))
})
