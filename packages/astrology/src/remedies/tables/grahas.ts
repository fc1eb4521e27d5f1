import type { Graha } from '../../jyotish/grahas.ts'

export type Gift =
  | 'wheat'
  | 'jaggery'
  | 'rice'
  | 'milk'
  | 'red-lentils'
  | 'green-gram'
  | 'chickpea-lentils'
  | 'turmeric'
  | 'white-sweets'
  | 'curd'
  | 'black-sesame'
  | 'mustard-oil'
  | 'blanket'
  | 'black-gram'
  | 'coconut'

export type Gem =
  | 'ruby'
  | 'pearl'
  | 'red-coral'
  | 'emerald'
  | 'yellow-sapphire'
  | 'diamond'
  | 'blue-sapphire'
  | 'hessonite'
  | 'cats-eye'

export type Colour = 'red' | 'white' | 'green' | 'yellow' | 'dark-blue' | 'smoke' | 'grey'

export type GrahaRemedies = {
  /** 0 is Sunday. */
  readonly weekday: number
  /** How often the full japa of BPHS 84 is said. */
  readonly japa: number
  readonly gifts: readonly Gift[]
  readonly gem: Gem
  readonly colour: Colour
  readonly number: number
}

/** What tradition and custom link with each graha. REMEDY_RULES say where each comes from. */
export const GRAHA_REMEDIES: Readonly<Record<Graha, GrahaRemedies>> = {
  sun: { weekday: 0, japa: 7000, gifts: ['wheat', 'jaggery'], gem: 'ruby', colour: 'red', number: 1 },
  moon: { weekday: 1, japa: 11_000, gifts: ['rice', 'milk'], gem: 'pearl', colour: 'white', number: 2 },
  mars: { weekday: 2, japa: 10_000, gifts: ['red-lentils'], gem: 'red-coral', colour: 'red', number: 9 },
  mercury: { weekday: 3, japa: 9000, gifts: ['green-gram'], gem: 'emerald', colour: 'green', number: 5 },
  jupiter: {
    weekday: 4,
    japa: 19_000,
    gifts: ['chickpea-lentils', 'turmeric'],
    gem: 'yellow-sapphire',
    colour: 'yellow',
    number: 3,
  },
  venus: {
    weekday: 5,
    japa: 16_000,
    gifts: ['white-sweets', 'curd'],
    gem: 'diamond',
    colour: 'white',
    number: 6,
  },
  saturn: {
    weekday: 6,
    japa: 23_000,
    gifts: ['black-sesame', 'mustard-oil', 'blanket'],
    gem: 'blue-sapphire',
    colour: 'dark-blue',
    number: 8,
  },
  rahu: {
    weekday: 6,
    japa: 18_000,
    gifts: ['black-gram', 'coconut'],
    gem: 'hessonite',
    colour: 'smoke',
    number: 4,
  },
  ketu: {
    weekday: 2,
    japa: 17_000,
    gifts: ['black-sesame', 'blanket'],
    gem: 'cats-eye',
    colour: 'grey',
    number: 7,
  },
}
