import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { colorNames, palettes, type ColorName, type Scheme } from './palette.ts'

const surfaces = ['night', 'dusk', 'surface', 'raised'] as const
const words = ['text', 'quiet', 'lamp', 'danger', 'calm'] as const

/** What stands on a ground of its own. */
const onOwnGround = [
  ['onLamp', 'lamp'],
  ['onLamp', 'calm'],
  ['text', 'dangerDeep'],
  ['danger', 'dangerDeep'],
  ['text', 'caller'],
  ['quiet', 'caller'],
  ['lamp', 'caller'],
  ['text', 'lampDim'],
  ['lamp', 'lampDim'],
] as const satisfies [ColorName, ColorName][]

/** Contrast by WCAG 2.2, “contrast ratio” and “relative luminance”. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('contrast of grey #767676 to white is the 4.54 that the W3C’s technique G18 is known by', () => {
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

describe.each<Scheme>(['dark', 'light'])('in the %s scheme', (scheme) => {
  const of = (name: ColorName) => palettes[scheme][name]

  test.each(words.flatMap((word) => surfaces.map((ground) => [word, ground] as const)))(
    '%s on %s has a contrast of 4.5 at least',
    (word, ground) => expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5),
  )

  test.each(onOwnGround)('%s on %s has a contrast of 4.5 at least', (word, ground) =>
    expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5),
  )

  test.each(surfaces.flatMap((ground) => [['edge', ground] as const, ['focus', ground] as const]))(
    '%s on %s has a contrast of 3 at least',
    (border, ground) => expect(contrast(of(border), of(ground))).toBeGreaterThanOrEqual(3),
  )
})

test('the page has the colours of the palette before a script runs', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../public/index.html'), 'utf8')
  const [first = '', second = ''] = page.split('@media (prefers-color-scheme: dark)')
  const colorsIn = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/--(\w+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value.toUpperCase()]),
    )
  expect(colorsIn(first)).toEqual(palettes.light)
  expect(colorsIn(second)).toEqual(palettes.dark)
  expect(Object.keys(colorsIn(first))).toEqual(colorNames)
})
