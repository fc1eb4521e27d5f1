import type { Theme } from '../theme.ts'

/** How care with a matter is said: `avoid` what harms, be patient with what only time moves; the rest is looked after. */
export type Tone = 'avoid' | 'patience' | 'care'

const AVOID: ReadonlySet<Theme> = new Set<Theme>([
  'temper',
  'pride',
  'worry',
  'restlessness',
  'haste',
  'stubbornness',
  'postponing',
  'indecision',
  'doubt',
  'self-interest',
  'criticism',
  'secrecy',
  'risk',
  'conflict',
  'disputes',
  'gossip',
  'comfort-seeking',
  'strain',
  'debts',
  'losses',
  'injury',
  'debate',
  'enemies',
  'kin-friction',
  'family-friction',
  'siblings-friction',
  'father-friction',
])

const PATIENCE: ReadonlySet<Theme> = new Set<Theme>([
  'delay',
  'obstacles',
  'ups-and-downs',
  'change',
  'sudden-change',
  'slow-start',
  'mother-distance',
  'solitude',
  'marriage-timing',
  'children-matters',
])

const toneOf = (theme: Theme): Tone =>
  AVOID.has(theme) ? 'avoid' : PATIENCE.has(theme) ? 'patience' : 'care'

/** Themes of each tone in the order in which they are said, without the empty ones. */
export const byTone = (themes: readonly Theme[]): [Tone, Theme[]][] =>
  (['care', 'avoid', 'patience'] as const)
    .map((tone): [Tone, Theme[]] => [tone, themes.filter((theme) => toneOf(theme) === tone)])
    .filter(([, those]) => those.length > 0)
