import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalizeDegrees } from '../ephemeris/angle.ts'
import { computeWesternChart } from '../western/index.ts'
import { drawnWheelOf, spreadOut } from './drawn-wheel.ts'
import { POINT_GLYPHS, SIGN_GLYPHS } from './glyphs.ts'
import { drawWesternWheel } from './western-wheel.ts'

// Swiss Ephemeris 2.10.03: ascendant 316.26; Sun 255.37, between cusps 10 (234.88) and 11; Mars 169.35, before cusp 8.
const chart = computeWesternChart({
  utcMs: Date.parse('1996-12-07T05:04:00Z'),
  latitudeDeg: 13.0878,
  longitudeDeg: 80.2785,
})
const wheel = drawnWheelOf(chart, 'Birth chart', true)

describe('a western wheel', () => {
  const svg = drawWesternWheel(wheel, 'light', 'en')

  test('says in words where each point stands', () => {
    expect(spokenOf(svg)).toContain('Sun 15° Sagittarius, house 10.')
    expect(spokenOf(svg)).toContain('Mars 19° Virgo, house 7.')
    expect(spokenOf(svg)).toContain('Ascendant 16° Aquarius.')
    expect(spokenOf(drawWesternWheel(wheel, 'dark', 'hi'))).toContain('लग्न 16° कुंभ.')
  })

  test('draws every sign and every point once, as strokes that need no font', () => {
    for (const glyph of [...Object.values(SIGN_GLYPHS), ...Object.values(POINT_GLYPHS)]) {
      expect(svg.split(`d="${glyph}"`)).toHaveLength(2)
    }
  })

  test('has the ascendant at the left and the zodiac counter-clockwise', () => {
    // Aries' middle, 15°, is 58.74° after the ascendant: below the left end of the horizon.
    const [x, y] = glyphCentre(svg, SIGN_GLYPHS.aries)
    expect(Math.atan2(y - 200, 200 - x) * (180 / Math.PI)).toBeCloseTo(58.74, 0)
  })

  test('without a time of birth has neither angles nor houses, and starts at 0° Aries', () => {
    const unknown = drawWesternWheel(drawnWheelOf(chart, 'Chart', false), 'light', 'en')
    expect(spokenOf(unknown)).not.toMatch(/Ascendant|house/)
    const [x, y] = glyphCentre(unknown, SIGN_GLYPHS.aries)
    expect(Math.atan2(y - 200, 200 - x) * (180 / Math.PI)).toBeCloseTo(15, 0)
  })

  test('keeps a name with markup in it from becoming markup', () => {
    expect(drawWesternWheel({ ...wheel, title: '<b>&"' }, 'light', 'en')).not.toContain('<b>')
  })
})

const spokenOf = (svg: string): string => /<desc id="\w+">(.*?)<\/desc>/.exec(svg)?.[1] ?? ''

function glyphCentre(svg: string, glyph: string): [number, number] {
  const before = svg.slice(0, svg.indexOf(`d="${glyph}"`))
  const [, x, y] = /translate\(([\d.]+) ([\d.]+)\) scale\([\d.]+\)" $/.exec(before) ?? []
  return [Number(x) + 8.5, Number(y) + 8.5]
}

test('glyphs are moved apart, and stay in the order of the sky', () => {
  const longitudes = fc.uniqueArray(fc.double({ min: 0, max: 359.99, noNaN: true }), {
    minLength: 2,
    maxLength: 14,
  })
  fc.assert(
    fc.property(longitudes, (list) => {
      const spread = spreadOut(list, 9)
      const order = list.map((_, i) => i).sort((a, b) => list[a]! - list[b]!)
      return order.every((index, rank) => {
        const next = order[(rank + 1) % order.length]!
        return normalizeDegrees(spread[next]! - spread[index]!) > 8
      })
    }),
  )
})
