import type { AspectId } from '../western/aspects.ts'
import type { Point } from '../western/points.ts'
import type { WesternChart, WesternPlacement } from '../western/western-chart.ts'

/** What a wheel shows: points about the tropical zodiac, and the houses if the time of birth is known. */
export type DrawnWheel = {
  readonly title: string
  /** Twelve tropical longitudes from the ascendant; null when the birth time is unknown. */
  readonly cusps: readonly number[] | null
  readonly midheavenDeg: number | null
  readonly points: readonly (WesternPlacement & { readonly id: Point })[]
  readonly aspects: readonly {
    readonly between: readonly [fromDeg: number, toDeg: number]
    readonly id: AspectId
    /** 1 exact, 0 at the end of its orb. */
    readonly strength: number
  }[]
}

/** Takes what is drawn from a western chart; without a time of birth the angles and houses are left out. */
export const drawnWheelOf = (chart: WesternChart, title: string, isTimeKnown: boolean): DrawnWheel => {
  const isDrawn = (id: Point): boolean => isTimeKnown || (id !== 'ascendant' && id !== 'midheaven')
  const ids = (Object.keys(chart.points) as Point[]).filter(isDrawn)
  return {
    title,
    cusps: isTimeKnown ? chart.cusps : null,
    midheavenDeg: isTimeKnown ? chart.points.midheaven.longitudeDeg : null,
    points: ids.map((id) => ({ id, ...chart.points[id] })),
    aspects: chart.aspects
      .filter(({ from, to }) => isDrawn(from) && isDrawn(to))
      .map(({ from, to, aspect, orbDeg, orbAllowedDeg }) => ({
        between: [chart.points[from].longitudeDeg, chart.points[to].longitudeDeg],
        id: aspect,
        strength: orbAllowedDeg > 0 ? 1 - orbDeg / orbAllowedDeg : 1,
      })),
  }
}

const maxRounds = 1_000
const touchingDeg = 0.1

/** Longitudes moved apart so that none is nearer than `leastDeg` to the next, each as little as may be. */
export const spreadOut = (longitudes: readonly number[], minDeg: number): number[] => {
  const order = longitudes.map((_, index) => index).sort((a, b) => longitudes[a]! - longitudes[b]!)
  const placed = [...longitudes]
  for (let round = 0, isSettled = false; round < maxRounds && !isSettled; round++) {
    isSettled = true
    for (const [rank, index] of order.entries()) {
      const isLast = rank === order.length - 1
      const next = order[isLast ? 0 : rank + 1]!
      const missing = minDeg - (placed[next]! + (isLast ? 360 : 0) - placed[index]!)
      if (missing <= touchingDeg) continue
      isSettled = false
      placed[index] = placed[index]! - missing / 2
      placed[next] = placed[next]! + missing / 2
    }
  }
  return placed
}
