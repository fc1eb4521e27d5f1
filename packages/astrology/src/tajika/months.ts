import { computeChart } from '../chart/index.ts'
import { modulo } from '../jyotish/arc.ts'
import { siderealSky } from '../jyotish/from-chart.ts'
import { readNatal } from '../jyotish/natal.ts'
import { type Position, positionOf } from '../jyotish/position.ts'
import type { AyanamsaChoice, Place } from '../sky/index.ts'
import { sunReaches } from '../western/solar-return.ts'

/** A month of a year of life, from one twelfth of the Sun’s way to the next. */
export type YearMonth = {
  /** 1 … 12. */
  readonly month: number
  readonly startUtcMs: number
  readonly endUtcMs: number
  readonly lagna: Position
  /** The muntha at the beginning of the month. */
  readonly muntha: Position
}

export type MonthsRequest = {
  readonly startUtcMs: number
  readonly endUtcMs: number
  /** The Sun’s natal longitude under the ayanamsa. */
  readonly natalSunDeg: number
  /** The muntha at the beginning of the year: the natal lagna and 30° for each completed year. */
  readonly munthaDeg: number
  readonly place: Place
  readonly ayanamsa: AyanamsaChoice
}

/** The twelve months of a year of life. */
export const monthsOf = (request: MonthsRequest): YearMonth[] => {
  const { startUtcMs, endUtcMs, natalSunDeg, munthaDeg, place, ayanamsa } = request
  const nearMs = (month: number): number => startUtcMs + ((endUtcMs - startUtcMs) * month) / 12
  const edges = Array.from({ length: 13 }, (_, month) => {
    if (month === 0) return startUtcMs
    if (month === 12) return endUtcMs
    return sunReaches(modulo(natalSunDeg + 30 * month, 360), nearMs(month), ayanamsa)
  })
  return edges.slice(0, 12).map((monthStartMs, i) => ({
    month: i + 1,
    startUtcMs: monthStartMs,
    endUtcMs: edges[i + 1] as number,
    lagna: readNatal(siderealSky(computeChart({ utcMs: monthStartMs, ...place, ayanamsa, node: 'mean' })))
      .lagna,
    muntha: positionOf(modulo(munthaDeg + 2.5 * i, 360)),
  }))
}
