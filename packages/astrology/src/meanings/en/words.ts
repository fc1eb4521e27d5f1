import { THE_GRAHA } from '../../jyotish/evidence.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import { type Sign, SIGN_LABELS } from '../../jyotish/signs.ts'
import { byTone, type Tone } from '../tables/tones.ts'
import type { Theme } from '../theme.ts'
import { joined, listThemes } from './noun-phrases.ts'

export const the = (graha: Graha): string => THE_GRAHA[graha].en
export const sign = (id: Sign): string => SIGN_LABELS[id].en

/** Themes whose English noun is plural. */
const PLURALS: ReadonlySet<Theme> = new Set<Theme>([
  'eyes',
  'illness',
  'injury',
  'ideals',
  'feelings',
  'ups-and-downs',
  'sudden-change',
  'risk',
  'conflict',
  'disputes',
  'habits',
  'mathematics',
  'technology',
  'elders',
  'own-earning',
  'gains',
  'savings',
  'expenses',
  'debts',
  'losses',
  'vehicles',
  'comforts',
  'finery',
  'siblings',
  'relatives',
  'children',
  'children-matters',
  'friends',
  'helpers',
  'father-friction',
  'contacts',
  'enemies',
  'trade-gains',
  'arts',
  'obstacles',
  'delay',
  'unusual-paths',
  'short-travel',
  'travel',
  'foreign-gains',
  'hidden',
])

export const isPlural = (themes: readonly Theme[]): boolean =>
  themes.length > 1 || themes.some((theme) => PLURALS.has(theme))

/** Singular and plural of what is said of each tone. */
const TONES: Readonly<Record<Tone, readonly [one: string, many: string]>> = {
  care: ['asks for care', 'ask for care'],
  avoid: ['is best avoided', 'are best avoided'],
  patience: ['asks for patience', 'ask for patience'],
}

/** “health asks for care and haste is best avoided” */
export const careFor = (care: readonly Theme[]): string =>
  joined(
    byTone(care).map(([tone, themes]) => `${listThemes(themes)} ${TONES[tone][isPlural(themes) ? 1 : 0]}`),
  )
