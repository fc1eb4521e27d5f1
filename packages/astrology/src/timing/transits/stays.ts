import { degreesBetween } from '../../ephemeris/angle.ts'
import { crossings } from '../../events/search.ts'
import type { Span } from '../../events/span.ts'
import { polish } from './polish.ts'
import { DAY_MS, type SlowGraha, type SlowSky } from './slow-sky.ts'

/** A graha in one sign without a break; retrograde returns are stays of their own. */
export type Stay = { readonly fromUtcMs: number; readonly toUtcMs: number; readonly signIndex: number }

/** Neither Jupiter nor Saturn moves over two degrees in this time, nor stays in a sign for less but once in centuries. */
const STEP_DAYS = 8

/** The stays of a graha in sidereal signs over a span, in order and touching; the first and the last are cut by it. */
export const staysIn = (sky: SlowSky, graha: SlowGraha, { fromMs, toMs }: Span): Stay[] => {
  // Twelve times the longitude goes once round in a sign: its zero is the boundary.
  const pastBoundary = (day: number): number => degreesBetween(0, 12 * sky.near(graha, fromMs + day * DAY_MS))
  const edges = [...crossings(pastBoundary, 0, (toMs - fromMs) / DAY_MS, STEP_DAYS)].map((day) => {
    const nearMs = fromMs + day * DAY_MS
    const boundary = Math.round(sky.near(graha, nearMs) / 30) % 12
    return Math.min(toMs, Math.max(fromMs, polish(sky, graha, boundary * 30, nearMs)))
  })
  const bounds = [fromMs, ...edges, toMs]
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] as number
    if (to <= from) return []
    const signIndex = Math.floor(sky.near(graha, (from + to) / 2) / 30) % 12
    return [{ fromUtcMs: from, toUtcMs: to, signIndex }]
  })
}
