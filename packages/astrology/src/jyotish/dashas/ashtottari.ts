import { modulo, toArcseconds } from '../arc.ts'
import type { Graha } from '../grahas.ts'
import { nakshatraOf } from '../nakshatras.ts'
import type { Natal } from '../natal.ts'
import {
  assertDashaDepth,
  DASHA_YEAR_DAYS,
  DAY_MS,
  type DashaPeriod,
  type DashaYear,
  divideSpan,
  expandPeriod,
} from './dasha.ts'

type Group = { readonly lord: Graha; readonly years: number; readonly stars: number }

/** Lords from Ardra on, with their years, 108 in all, and their stars; Abhijit is part of Uttara Ashadha. */
const GROUPS: readonly Group[] = [
  { lord: 'sun', years: 6, stars: 4 },
  { lord: 'moon', years: 15, stars: 3 },
  { lord: 'mars', years: 8, stars: 4 },
  { lord: 'mercury', years: 17, stars: 3 },
  { lord: 'saturn', years: 10, stars: 3 },
  { lord: 'jupiter', years: 19, stars: 3 },
  { lord: 'rahu', years: 12, stars: 4 },
  { lord: 'venus', years: 21, stars: 3 },
]

const CYCLE_YEARS = 108
const ARDRA = 5
const NAKSHATRA_DEG = 360 / 27

const sharesFrom = (first: number) =>
  GROUPS.map((_, i) => {
    const { lord, years } = GROUPS[modulo(first + i, 8)] as Group
    return { lord, weight: years }
  })

const subdivide = (period: DashaPeriod<Graha>): DashaPeriod<Graha>[] => {
  const first = GROUPS.findIndex(({ lord }) => lord === period.lord)
  return divideSpan(sharesFrom(first), period.startUtcMs, period.endUtcMs, period.level + 1)
}

/** The group of the Moon’s star, and the star it begins with, counted from Ardra. */
const groupOf = (fromArdra: number): { first: number; startStar: number } => {
  let startStar = 0
  for (const [first, { stars }] of GROUPS.entries()) {
    if (fromArdra < startStar + stars) return { first, startStar }
    startStar += stars
  }
  return { first: 0, startStar: 0 }
}

/** The Moon’s way from the beginning of a star; float noise just before it counts as none. */
const wayInto = (longitudeDeg: number, starIndex: number): number =>
  Math.max(0, modulo(longitudeDeg - starIndex * NAKSHATRA_DEG + 180, 360) - 180)

/**
 * The Ashtottari dasha of 108 years. The part of the first period that is over at birth is the Moon’s way through all
 * stars of its lord. Throws INVALID_REQUEST for a depth outside 1 … 5.
 */
export const ashtottariDasha = (
  input: { birthUtcMs: number; moonLongitudeDeg: number; year?: DashaYear },
  { depth = 1 }: { depth?: number } = {},
): DashaPeriod<Graha>[] => {
  assertDashaDepth(depth)
  const yearMs = DASHA_YEAR_DAYS[input.year ?? 'julian'] * DAY_MS
  const { nakshatraIndex } = nakshatraOf(toArcseconds(input.moonLongitudeDeg))
  const fromArdra = modulo(nakshatraIndex - ARDRA, 27)
  const { first, startStar } = groupOf(fromArdra)
  const { years, stars } = GROUPS[first] as Group
  const passedStars = fromArdra - startStar + wayInto(input.moonLongitudeDeg, nakshatraIndex) / NAKSHATRA_DEG
  const start = Math.round(input.birthUtcMs - (passedStars / stars) * years * yearMs)
  return divideSpan(sharesFrom(first), start, start + CYCLE_YEARS * yearMs, 1).map((period) =>
    expandPeriod(period, subdivide, depth),
  )
}

const KENDRAS_AND_TRIKONAS = [1, 4, 5, 7, 9, 10]

/** Whether the texts take this dasha for a chart: Rahu in a kendra or trikona from the lord of the lagna, not in the lagna. */
export const isAshtottariMeant = (natal: Natal, lagnaLord: Graha): boolean => {
  const { rahu } = natal.grahas
  const from = modulo(rahu.signIndex - natal.grahas[lagnaLord].signIndex, 12) + 1
  return rahu.house !== 1 && KENDRAS_AND_TRIKONAS.includes(from)
}
