import type { Graha } from '../../jyotish/grahas.ts'

/** What the dasha of the lord of each house brings forward, when he is strong. Phaladeepika 20 for the first three. */
export const DASHA_BY_HOUSE = [
  'health rank',
  'family food earning',
  'siblings-support courage',
  'home vehicles friends',
  'children-joy counsel',
  'beats-rivals',
  'marriage travel happiness',
  'change',
  'fortune devotion',
  'success honour',
  'steady-income gains',
  'good-expenses abroad',
] as const

/** Slow grahas over the houses from the Moon. TRANSIT_MEANING_RULES say which were read. */
export const SLOW_TRANSITS: Readonly<Partial<Record<Graha, readonly string[]>>> = {
  saturn: [
    '/ health reputation',
    '/ savings speech',
    'courage success',
    '/ home-peace',
    '/ worry planning',
    'beats-rivals steady-income',
    '/ married-life partnership',
    '/ health delay',
    '/ father-friction',
    '/ strain reputation',
    'gains friends',
    '/ expenses sleep',
  ],
  jupiter: [
    '/ change',
    'wealth family-harmony',
    '/ obstacles',
    '/ home-peace',
    'children-joy learning',
    '/ disputes',
    'marriage partnership happiness',
    '/ health delay',
    'fortune dharma',
    '/ reputation',
    'gains success',
    '/ expenses',
  ],
  rahu: [
    '/ health',
    '/ losses',
    'happiness',
    '/ worry',
    '/ expenses',
    'happiness',
    '/ losses',
    '/ risk',
    '/ losses',
    'gains',
    'happiness',
    '/ expenses',
  ],
}
