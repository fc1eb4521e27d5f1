import { AstrologyError } from '../../errors.ts'

/** One period of a dasha: whose it is and when, in UTC milliseconds; the end is the next one's start. */
export type DashaPeriod<Lord extends string = string> = {
  readonly lord: Lord
  /** 1 = mahadasha, 2 = antardasha, 3 = pratyantardasha, 4 = sukshma, 5 = prana. */
  readonly level: number
  readonly startUtcMs: number
  readonly endUtcMs: number
  readonly periods?: readonly DashaPeriod<Lord>[]
}

/** How long a year of a dasha is, in days. The classics allow several; every result says which one it used. */
export const DASHA_YEAR_DAYS = {
  julian: 365.25,
  gregorian: 365.2425,
  sidereal: 365.256364,
  savana: 360,
} as const

export type DashaYear = keyof typeof DASHA_YEAR_DAYS

export const DAY_MS = 86_400_000

const MAX_DASHA_DEPTH = 5

/** Throws INVALID_REQUEST unless a depth is one of the five levels: each level multiplies the periods. */
export const assertDashaDepth = (depth: number): void => {
  if (Number.isInteger(depth) && depth >= 1 && depth <= MAX_DASHA_DEPTH) return
  throw new AstrologyError(
    'INVALID_REQUEST',
    `A dasha has levels 1 to ${MAX_DASHA_DEPTH}; ${depth} was asked for.`,
  )
}

type Share<Lord extends string> = { readonly lord: Lord; readonly weight: number }

/**
 * Divides a span among lords by weight. Edges are rounded to the millisecond from the start of the span,
 * so the periods touch, and the last one ends exactly where the span does.
 */
export const divideSpan = <Lord extends string>(
  shares: readonly Share<Lord>[],
  startUtcMs: number,
  endUtcMs: number,
  level: number,
): DashaPeriod<Lord>[] => {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0)
  const edge = (weightSoFar: number): number =>
    Math.round(startUtcMs + ((endUtcMs - startUtcMs) * weightSoFar) / total)
  let passed = 0
  return shares.map(({ lord, weight }) => {
    const from = edge(passed)
    passed += weight
    return { lord, level, startUtcMs: from, endUtcMs: edge(passed) }
  })
}

/** The periods running at an instant, outermost first; empty when the instant is outside all of them. */
export const runningPeriods = <Lord extends string>(
  periods: readonly DashaPeriod<Lord>[],
  instantUtcMs: number,
  subdivide: (period: DashaPeriod<Lord>) => readonly DashaPeriod<Lord>[],
  depth: number,
): DashaPeriod<Lord>[] => {
  const running = periods.find((p) => p.startUtcMs <= instantUtcMs && instantUtcMs < p.endUtcMs)
  if (!running) return []
  if (depth === 1) return [running]
  return [running, ...runningPeriods(subdivide(running), instantUtcMs, subdivide, depth - 1)]
}

/** A period with its sub-periods filled in, down to a level. */
export const expandPeriod = <Lord extends string>(
  period: DashaPeriod<Lord>,
  subdivide: (period: DashaPeriod<Lord>) => readonly DashaPeriod<Lord>[],
  depth: number,
): DashaPeriod<Lord> =>
  period.level >= depth
    ? period
    : { ...period, periods: subdivide(period).map((sub) => expandPeriod(sub, subdivide, depth)) }
