/** Colours of a drawing; text and lines keep a contrast of at least 4.5 to the ground. */
export type Theme = {
  readonly ground: string
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly accent: string
}

export const THEMES = {
  light: { ground: '#fffaf2', line: '#b4532a', text: '#2b1d16', muted: '#75594a', accent: '#9a3412' },
  dark: { ground: '#14122b', line: '#d9a441', text: '#f6efe2', muted: '#b9ae9d', accent: '#ffd27a' },
} as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof THEMES

export type DrawingLanguage = 'en' | 'hi'
