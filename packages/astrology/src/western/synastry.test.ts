import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aspectsBetween } from './aspects.ts'
import { CHARLES, DIANA } from './published-births.ts'
import { computeSynastry } from './synastry.ts'
import { computeWesternChart } from './western-chart.ts'

describe('the synastry of Charles and Diana', () => {
  const [charles, diana] = [computeWesternChart(CHARLES), computeWesternChart(DIANA)]
  const synastry = computeSynastry(charles, diana)

  test('Charles is the published chart: Sun 22°25′ Scorpio, Moon 0°26′ Taurus, Leo 5°24′ rising', () => {
    const { sun, moon, ascendant } = charles.points
    expect([sun.sign, moon.sign, ascendant.sign]).toEqual(['scorpio', 'taurus', 'leo'])
    expect(sun.degreeInSign).toBeCloseTo(22 + 25 / 60, 1)
    expect(moon.degreeInSign).toBeCloseTo(26 / 60, 1)
    expect(ascendant.degreeInSign).toBeCloseTo(5 + 24 / 60, 1)
  })

  test('his Sun opposes her Venus within two degrees: 22°25′ Scorpio, 24°24′ Taurus', () => {
    const found = synastry.aspects.find(({ from, to }) => from === 'sun' && to === 'venus')
    expect(found).toMatchObject({ aspect: 'opposition' })
    expect(found?.orbDeg).toBeCloseTo(1 + 59 / 60, 1)
    expect(found?.phase).toBeUndefined()
  })

  test('her Moon falls in his eighth house, from 22°09′ Aquarius; her Jupiter just before his seventh, from 5°23′', () => {
    expect(synastry.overlays.secondInFirst.moon).toBe(8)
    expect(synastry.overlays.secondInFirst.jupiter).toBe(6)
  })

  test('the composite Sun is half way between 22°25′ Scorpio and 9°40′ Cancer: 16°03′ Virgo', () => {
    expect(synastry.composite.sun).toBeCloseTo(166 + 3 / 60, 1)
  })

  test('turned round, the same aspects are found and the overlays change places', () => {
    const back = computeSynastry(diana, charles)
    const key = (from: string, aspect: string, to: string) => `${from} ${aspect} ${to}`
    expect(back.aspects.map(({ from, aspect, to }) => key(to, aspect, from)).sort()).toEqual(
      synastry.aspects.map(({ from, aspect, to }) => key(from, aspect, to)).sort(),
    )
    expect(back.overlays.firstInSecond).toEqual(synastry.overlays.secondInFirst)
  })
})

test('an aspect is the same from both ends, and its orb is never above what is allowed', () => {
  const degree = fc.double({ min: 0, max: 359.999, noNaN: true })
  fc.assert(
    fc.property(degree, degree, (a, b) => {
      const point = (id: string, longitudeDeg: number) => [{ id, longitudeDeg }]
      const [there] = aspectsBetween(point('a', a), point('b', b))
      const [back] = aspectsBetween(point('b', b), point('a', a))
      expect(there?.aspect).toBe(back?.aspect)
      if (there) expect(there.orbDeg).toBeLessThanOrEqual(there.orbAllowedDeg)
    }),
  )
})
