import { expect, test } from '@jest/globals'
import { THEMES } from './theme.ts'

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(THEMES))(
  'in the %s theme all text and signs have the contrast of WCAG AA, 4.5',
  (_, theme) => {
    const inks = [theme.line, theme.text, theme.muted, theme.accent, theme.flowing, theme.straining]
    for (const ink of [...inks, ...theme.elements]) {
      for (const ground of [theme.ground, theme.tint]) {
        expect({ ink, ground, enough: contrast(ink, ground) >= 4.5 }).toEqual({ ink, ground, enough: true })
      }
    }
  },
)
