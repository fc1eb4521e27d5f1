import type { Graha } from '../../jyotish/grahas.ts'
import type { Varga } from '../../jyotish/vargas.ts'
import type { Area } from './area.ts'

/** What is looked at in a chart for an area. Houses count from the lagna, or from the Moon without a birth time. */
export type AreaPlan = {
  /** Houses that the promise is judged by. */
  readonly houses: readonly number[]
  /** Houses whose lords and grahas carry the event; left out, the same. */
  readonly windowHouses?: readonly number[]
  readonly support: readonly number[]
  readonly karakas: readonly Graha[]
  /** Karakas of the windows, where they differ. */
  readonly windowKarakas?: readonly Graha[]
  readonly varga: Varga
  /** Ids of yogas that help the area. */
  readonly yogas: readonly string[]
  readonly tone: 'event' | 'care'
  /** Windows are withheld before this birthday. */
  readonly minAgeYears?: number
}

const GROWN_UP = 21
const WEALTH = ['dhana', 'lakshmi', 'chandra-mangala', 'vasumati', 'gauri']
const RANK = ['raja', 'dharma-karmadhipati', 'yogakaraka', 'amala', 'shasha', 'ruchaka', 'bhadra']

export const AREA_PLANS: Readonly<Record<Area, AreaPlan>> = {
  love: {
    houses: [5],
    support: [7, 11],
    karakas: ['venus'],
    varga: 'D9',
    yogas: ['malavya'],
    tone: 'event',
    minAgeYears: GROWN_UP,
  },
  marriage: {
    houses: [7],
    support: [2, 11],
    karakas: ['venus'],
    varga: 'D9',
    yogas: ['malavya', 'gajakesari'],
    tone: 'event',
    minAgeYears: GROWN_UP,
  },
  children: {
    houses: [5],
    support: [9, 2, 11],
    karakas: ['jupiter'],
    varga: 'D7',
    yogas: ['hamsa', 'gajakesari'],
    tone: 'event',
    minAgeYears: GROWN_UP,
  },
  education: {
    houses: [4, 5],
    support: [9, 2],
    karakas: ['mercury', 'jupiter'],
    varga: 'D24',
    yogas: ['saraswati', 'budhaditya', 'bhadra', 'hamsa'],
    tone: 'event',
  },
  work: {
    houses: [10],
    support: [6, 2, 11],
    karakas: ['sun', 'saturn', 'mercury', 'jupiter'],
    varga: 'D10',
    yogas: RANK,
    tone: 'event',
  },
  workChange: {
    houses: [10],
    windowHouses: [9, 3],
    support: [10, 12],
    karakas: ['saturn', 'rahu'],
    varga: 'D10',
    yogas: RANK,
    tone: 'event',
  },
  business: {
    houses: [7, 10],
    support: [2, 11],
    karakas: ['mercury'],
    varga: 'D10',
    yogas: ['bhadra', 'budhaditya', 'dhana'],
    tone: 'event',
  },
  money: {
    houses: [2, 11],
    support: [5, 9],
    karakas: ['jupiter'],
    varga: 'D2',
    yogas: WEALTH,
    tone: 'event',
  },
  property: {
    houses: [4],
    support: [11, 12],
    karakas: ['mars'],
    varga: 'D4',
    yogas: ['ruchaka', 'lakshmi'],
    tone: 'event',
  },
  vehicle: {
    houses: [4],
    support: [11],
    karakas: ['venus'],
    varga: 'D16',
    yogas: ['malavya', 'lakshmi'],
    tone: 'event',
  },
  travel: {
    houses: [12, 9],
    support: [7, 3],
    karakas: ['rahu', 'moon'],
    varga: 'D4',
    yogas: [],
    tone: 'event',
  },
  family: {
    houses: [2, 4],
    support: [11],
    karakas: ['moon', 'jupiter'],
    varga: 'D12',
    yogas: ['gajakesari', 'hamsa'],
    tone: 'event',
  },
  spirit: {
    houses: [9, 12],
    support: [5],
    karakas: ['jupiter', 'ketu'],
    varga: 'D20',
    yogas: ['hamsa', 'gajakesari'],
    tone: 'event',
  },
  health: {
    houses: [1],
    windowHouses: [6],
    support: [12],
    karakas: ['sun'],
    windowKarakas: ['saturn', 'mars'],
    varga: 'D30',
    yogas: ['ruchaka', 'hamsa'],
    tone: 'care',
  },
}
