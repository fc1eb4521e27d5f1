import type { THEMES_EN } from './en/themes.ts'

/** A matter of life that a placement is held to bear on. Each language has its noun for it. */
export type Theme = keyof typeof THEMES_EN

/** What a placement is held to bring, and what it asks care with. */
export type Effect = { readonly gives: readonly Theme[]; readonly care: readonly Theme[] }

/** Reads a row of a table: themes that come, and after a slash those that ask for care. `earning honour / health`. */
export const readEffect = (row: string): Effect => {
  const [gives = '', care = ''] = row.split('/')
  const themes = (text: string): Theme[] => text.split(' ').filter(Boolean) as Theme[]
  return { gives: themes(gives), care: themes(care) }
}
