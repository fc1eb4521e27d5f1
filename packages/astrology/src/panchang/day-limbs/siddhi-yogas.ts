import { type Nakshatra, NAKSHATRAS } from '../../jyotish/nakshatras.ts'
import { intersect } from '../muhurta/intervals.ts'
import type { Interval } from '../limbs.ts'
import type { Limb } from '../panchang.ts'

type Stars = readonly Nakshatra[]

/** One star of each weekday, from Sunday. */
const AMRITA_SIDDHI: readonly Stars[] = [
  ['hasta'],
  ['mrigashira'],
  ['ashwini'],
  ['anuradha'],
  ['pushya'],
  ['revati'],
  ['rohini'],
]

const SARVARTHA_SIDDHI: readonly Stars[] = [
  ['hasta', 'mula', 'uttara-phalguni', 'uttara-ashadha', 'uttara-bhadrapada', 'ashwini', 'pushya'],
  ['shravana', 'rohini', 'mrigashira', 'pushya', 'anuradha'],
  ['ashwini', 'uttara-bhadrapada', 'krittika', 'ashlesha'],
  ['rohini', 'anuradha', 'hasta', 'krittika', 'mrigashira'],
  ['revati', 'anuradha', 'ashwini', 'punarvasu', 'pushya'],
  ['revati', 'anuradha', 'ashwini', 'punarvasu', 'shravana'],
  ['shravana', 'rohini', 'swati'],
]

const withStars = (
  table: readonly Stars[],
  vara: number,
  stars: readonly Limb[],
  day: Interval,
): Interval[] =>
  intersect(
    stars.filter(({ index }) => table[vara]?.includes(NAKSHATRAS[index] as Nakshatra)),
    [day],
  )

/** When weekday and star make Amrita Siddhi within a day. */
export const amritaSiddhiWithin = (vara: number, stars: readonly Limb[], day: Interval): Interval[] =>
  withStars(AMRITA_SIDDHI, vara, stars, day)

/** When weekday and star make Sarvartha Siddhi within a day. */
export const sarvarthaSiddhiWithin = (vara: number, stars: readonly Limb[], day: Interval): Interval[] =>
  withStars(SARVARTHA_SIDDHI, vara, stars, day)
