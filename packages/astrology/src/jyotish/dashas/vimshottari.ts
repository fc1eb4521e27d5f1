import { AstrologyError } from '../../errors.ts'
import { cyclic, modulo, toArcseconds } from '../arc.ts'
import {
  assertDashaDepth,
  DASHA_YEAR_DAYS,
  DAY_MS,
  type DashaPeriod,
  type DashaYear,
  divideSpan,
  expandPeriod,
  runningPeriods,
} from './dasha.ts'
import type { Graha } from '../grahas.ts'
import { nakshatraLord, nakshatraOf, VIMSHOTTARI_ORDER } from '../nakshatras.ts'

/** Years of each lord; 120 in all. BPHS 46.14-16. */
export const YEARS_OF_LORD: Readonly<Record<Graha, number>> = {
  ketu: 7,
  venus: 20,
  sun: 6,
  moon: 10,
  mars: 7,
  rahu: 18,
  jupiter: 16,
  saturn: 19,
  mercury: 17,
}

const VIMSHOTTARI_YEARS = 120

export type VimshottariInput = {
  readonly birthUtcMs: number
  /** Sidereal, in degrees. */
  readonly moonLongitudeDeg: number
  readonly year?: DashaYear
}

type Period = DashaPeriod<Graha>

const sharesFrom = (lord: Graha) => {
  const first = VIMSHOTTARI_ORDER.indexOf(lord)
  return VIMSHOTTARI_ORDER.map((_, i) => {
    const next = cyclic(VIMSHOTTARI_ORDER, first + i)
    return { lord: next, weight: YEARS_OF_LORD[next] }
  })
}

const SHARES = new Map(VIMSHOTTARI_ORDER.map((lord) => [lord, sharesFrom(lord)]))

const divide = (lord: Graha, startUtcMs: number, endUtcMs: number, level: number): Period[] =>
  divideSpan(SHARES.get(lord) ?? [], startUtcMs, endUtcMs, level)

const subdivide = (period: Period): Period[] =>
  divide(period.lord, period.startUtcMs, period.endUtcMs, period.level + 1)

const NAKSHATRA_DEG = 360 / 27

/**
 * How much of a nakshatra the Moon has passed, 0 ≤ share < 1. The nakshatra is decided in whole arcseconds and
 * the share is not rounded, so just before an edge the share can come out below zero: it is then zero.
 */
export const elapsedShare = (moonLongitudeDeg: number, nakshatraIndex: number): number => {
  const passedDeg = modulo(moonLongitudeDeg - nakshatraIndex * NAKSHATRA_DEG + 180, 360) - 180
  return Math.max(0, passedDeg / NAKSHATRA_DEG)
}

/** The nine mahadashas of the cycle that holds the birth; the first began before it. */
const mahadashas = ({ birthUtcMs, moonLongitudeDeg, year = 'julian' }: VimshottariInput): Period[] => {
  const { nakshatraIndex } = nakshatraOf(toArcseconds(moonLongitudeDeg))
  const lord = nakshatraLord(nakshatraIndex)
  const yearMs = DASHA_YEAR_DAYS[year] * DAY_MS
  const startUtcMs = Math.round(
    birthUtcMs - elapsedShare(moonLongitudeDeg, nakshatraIndex) * YEARS_OF_LORD[lord] * yearMs,
  )
  return divide(lord, startUtcMs, startUtcMs + VIMSHOTTARI_YEARS * yearMs, 1)
}

/** The Vimshottari dasha as a tree of `depth` levels (1 … 5). BPHS 46. Throws INVALID_REQUEST. */
export const vimshottari = (input: VimshottariInput, depth = 2): Period[] => {
  assertDashaDepth(depth)
  return mahadashas(input).map((period) => expandPeriod(period, subdivide, depth))
}

/**
 * The Vimshottari periods running at an instant, mahadasha first, down to `depth` levels (1 … 5).
 * Throws INVALID_REQUEST, also outside the 120 years of the cycle.
 */
export const vimshottariAt = (input: VimshottariInput, instantUtcMs: number, depth = 3): Period[] => {
  assertDashaDepth(depth)
  const running = runningPeriods(mahadashas(input), instantUtcMs, subdivide, depth)
  if (running.length > 0) return running
  throw new AstrologyError(
    'INVALID_REQUEST',
    'The instant lies outside the 120 years of this Vimshottari cycle; ask for one between its first and last day.',
  )
}
