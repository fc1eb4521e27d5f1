import { houseFrom, modulo } from '../arc.ts'
import {
  assertDashaDepth,
  DASHA_YEAR_DAYS,
  DAY_MS,
  type DashaPeriod,
  type DashaYear,
  divideSpan,
  expandPeriod,
} from './dasha.ts'
import { type Graha, GRAHAS } from '../grahas.ts'
import type { Natal } from '../natal.ts'
import { lordOfSign, type Sign, signAt, SIGNS } from '../signs.ts'

/** Signs counted forwards (savya): Aries, Taurus, Gemini and Libra, Scorpio, Sagittarius. */
const isDirect = (signIndex: number): boolean => signIndex % 6 < 3

const SCORPIO = 7
const AQUARIUS = 10

const CO_LORDS: Readonly<Record<number, readonly [Graha, Graha]>> = {
  [SCORPIO]: ['mars', 'ketu'],
  [AQUARIUS]: ['saturn', 'rahu'],
}

const companions = (natal: Natal, graha: Graha): number =>
  GRAHAS.filter((g) => g !== graha && natal.grahas[g].signIndex === natal.grahas[graha].signIndex).length

/** The stronger of two co-lords: more company, then the higher degree in its sign. */
const stronger = (natal: Natal, a: Graha, b: Graha): Graha => {
  const company = companions(natal, a) - companions(natal, b)
  const degrees = natal.grahas[a].degreeInSign - natal.grahas[b].degreeInSign
  return (company || degrees) >= 0 ? a : b
}

/** The sign to count to for a sign's years. A co-lord at home yields to the one that is away. */
const lordPlace = (natal: Natal, signIndex: number): number => {
  const pair = CO_LORDS[signIndex]
  const place = (graha: Graha): number => natal.grahas[graha].signIndex
  if (!pair) return place(lordOfSign(signIndex))
  const away = pair.filter((graha) => place(graha) !== signIndex)
  if (away.length < 2) return away[0] ? place(away[0]) : signIndex
  return place(stronger(natal, ...pair))
}

/** Years of a sign, 1 … 12: the count to its lord, less one; twelve when the lord is at home. */
export const charaYears = (natal: Natal, signIndex: number): number => {
  const to = lordPlace(natal, signIndex)
  const count = isDirect(signIndex) ? houseFrom(signIndex, to) : houseFrom(to, signIndex)
  return count === 1 ? 12 : count - 1
}

/** The order of signs from a sign: forwards or backwards as the ninth sign from it is direct or not. */
const orderFrom = (first: number): number[] => {
  const step = isDirect(modulo(first + 8, 12)) ? 1 : -1
  return SIGNS.map((_, i) => modulo(first + step * i, 12))
}

const subdivide = (period: DashaPeriod<Sign>): DashaPeriod<Sign>[] => {
  const order = orderFrom(SIGNS.indexOf(period.lord))
  // The sign's own sub-period comes last.
  const shares = [...order.slice(1), order[0] as number].map((sign) => ({ lord: signAt(sign), weight: 1 }))
  return divideSpan(shares, period.startUtcMs, period.endUtcMs, period.level + 1)
}

/**
 * Jaimini's Chara dasha as taught by K. N. Rao (Predicting through Jaimini's Chara Dasha): no year is added
 * or taken for exaltation or debilitation, Scorpio and Aquarius have two lords, twelve equal antardashas.
 * Throws INVALID_REQUEST for a depth outside 1 … 5.
 */
export const charaDasha = (
  natal: Natal,
  birthUtcMs: number,
  { year = 'julian', depth = 1 }: { year?: DashaYear; depth?: number } = {},
): DashaPeriod<Sign>[] => {
  assertDashaDepth(depth)
  const shares = orderFrom(natal.lagna.signIndex).map((sign) => ({
    lord: signAt(sign),
    weight: charaYears(natal, sign),
  }))
  const years = shares.reduce((sum, { weight }) => sum + weight, 0)
  const endUtcMs = birthUtcMs + years * DASHA_YEAR_DAYS[year] * DAY_MS
  return divideSpan(shares, birthUtcMs, endUtcMs, 1).map((period) => expandPeriod(period, subdivide, depth))
}
