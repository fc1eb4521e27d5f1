/** Colours of a drawing; text and lines keep a contrast of at least 4.5 to the ground. */
export type Theme = {
  readonly ground: string
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  /** A veil over the ground, for what is to stand out a little: kendras, the zodiac's ring. */
  readonly tint: string
  /** Signs of fire, earth, air and water. */
  readonly elements: readonly [fire: string, earth: string, air: string, water: string]
  /** Aspects that flow (trine, sextile) and that strain (square, opposition). */
  readonly flowing: string
  readonly straining: string
}

export const THEMES = {
  light: {
    ground: '#fffaf2',
    line: '#ad4e26',
    text: '#2b1d16',
    muted: '#75594a',
    accent: '#9a3412',
    tint: '#fbf0e1',
    elements: ['#b23a24', '#5d6b1f', '#8a5a00', '#1f6184'],
    flowing: '#1f6f8b',
    straining: '#b23a24',
  },
  dark: {
    ground: '#14122b',
    line: '#d9a441',
    text: '#f6efe2',
    muted: '#b9ae9d',
    accent: '#ffd27a',
    tint: '#1f1c40',
    elements: ['#ff9b7a', '#c3cf7a', '#f2c76b', '#8fc9ea'],
    flowing: '#7cc4e0',
    straining: '#ff9b7a',
  },
} as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof THEMES

export type DrawingLanguage = 'en' | 'hi'
