import type { Theme } from '../theme.ts'
import { THEMES_EN } from './themes.ts'

/** Words joined as a list is spoken: “love, marriage and the arts”. */
export const joined = (words: readonly string[], joint: 'and' | 'or' = 'and'): string => {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

export const listThemes = (themes: readonly Theme[]): string =>
  joined(themes.map((theme) => THEMES_EN[theme]))

const SUFFIXES = ['th', 'st', 'nd', 'rd'] as const

/** 1st, 2nd, 3rd, 4th, 11th, 22nd. */
export const ordinal = (n: number): string => {
  const tens = n % 100
  const suffix = tens > 10 && tens < 14 ? undefined : SUFFIXES[n % 10]
  return `${n}${suffix ?? 'th'}`
}

/** A or an, by the first sound of the word. */
export const article = (word: string): string => (/^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`)

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
