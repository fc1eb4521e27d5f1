import type { Graha } from '../../jyotish/grahas.ts'

/**
 * What each house is looked at for, the chief matters first. BPHS 11 for the first eleven. The length of life, which it
 * has under the 8th, is left out: nobody is to be frightened.
 */
export const HOUSE_MATTERS = [
  'body temperament vitality looks',
  'wealth family food',
  'courage siblings short-travel helpers',
  'mother home property vehicles',
  'children learning mantra',
  'enemies illness debts',
  'marriage travel trade',
  'inheritance hidden',
  'fortune dharma pilgrimage',
  'work rank honour',
  'gains earning',
  'expenses losses',
] as const

/** What later practice adds. */
export const LATER_MATTERS = [
  '',
  'speech',
  '',
  '',
  'intellect',
  'service',
  'partnership',
  'sudden-change',
  'father',
  'authority',
  'friends',
  'abroad solitude',
] as const

/** Kinds of houses, each house under its first kind. */
export type HouseKind = 'lagna' | 'kendra' | 'trikona' | 'upachaya' | 'dusthana' | 'dhana'

export const HOUSE_KINDS: readonly HouseKind[] = [
  'lagna',
  'dhana',
  'upachaya',
  'kendra',
  'trikona',
  'dusthana',
  'kendra',
  'dusthana',
  'trikona',
  'kendra',
  'dhana',
  'dusthana',
]

/** The natural significators of each house. Phaladeepika 15.17. */
export const KARAKAS: readonly (readonly Graha[])[] = [
  ['sun'],
  ['jupiter'],
  ['mars'],
  ['moon', 'mercury'],
  ['jupiter'],
  ['saturn', 'mars'],
  ['venus'],
  ['saturn'],
  ['sun', 'jupiter'],
  ['jupiter', 'sun', 'mercury', 'saturn'],
  ['jupiter'],
  ['saturn'],
]
