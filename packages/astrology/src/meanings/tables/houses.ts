import type { Graha } from '../../jyotish/grahas.ts'

/**
 * What each house is looked at for, the chief matters first. BPHS 11, as the page of HOUSE_RULES gives it. The length
 * of life, which it has under the 8th, is left out: nobody is to be frightened.
 */
export const HOUSE_MATTERS = [
  'body temperament vitality looks',
  'wealth family speech food',
  'courage siblings short-travel skill',
  'mother home property vehicles',
  'children intellect learning mantra',
  'enemies debts illness service',
  'marriage partnership trade',
  'inheritance sudden-change hidden research',
  'fortune dharma father pilgrimage',
  'work rank honour authority',
  'gains earning friends',
  'expenses abroad solitude letting-go',
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
